import { Moment } from "@/app/_ui/day";
import type { CitationContent } from "@/lib/editions/schema";

type Archive = CitationContent["archives"][number];
type Props = { archives: Archive[] };

/** Copies held by others; where there is none, why not. */
export function SourceArchives({ archives }: Props) {
  if (archives.length === 0) return null;

  return (
    <ul className="mt-2 text-muted text-sm">
      {archives.map((archive) => (
        <li key={`${archive.service} ${archive.url ?? archive.status}`}>
          <ArchiveLine archive={archive} />
        </li>
      ))}
    </ul>
  );
}

function ArchiveLine({ archive: { service, status, url, failure, archivedAt } }: { archive: Archive }) {
  if (status === "failed") return `${service}: not archived${failure ? ` (${failure})` : ""}.`;
  if (status === "pending" || !url) return `${service}: asked for, not yet answered.`;

  return (
    <>
      <a href={url} data-print="address">
        {service}: copy{" "}
        {archivedAt && (
          <>
            of <Moment at={archivedAt} />
          </>
        )}
      </a>
      {failure && ` (${failure})`}
    </>
  );
}
