import { SOURCE_KINDS } from "@/app/_components/source-kinds";
import { formatDay } from "@/lib/platform/dates";
import type { ListedSource } from "@/lib/sources/capture-queries";

type Props = {
  source: ListedSource;
  archives: { pending: number; archived: number; failed: number } | undefined;
};

/** A source in the list: what it is, whether we hold its text, and what waits for a person. */
export function SourceEntry({ source, archives }: Props) {
  const { id, kind, title, publisher, publishedOn, url, citations, unhandled } = source;
  const facts = [publisher, SOURCE_KINDS[kind], publishedOn && formatDay(publishedOn)].filter(Boolean);

  return (
    <li className="grid gap-x-6 gap-y-1 border-rule border-b py-3 sm:grid-cols-[minmax(0,1fr)_15rem]">
      <div className="min-w-0">
        <a href={`/desk/sources/${id}`} className="break-words font-medium">
          {title}
        </a>
        <p className="text-muted text-sm">{facts.join(", ")}</p>
        {title !== url && <p className="truncate text-muted text-sm">{url}</p>}
      </div>
      <ul className="text-sm sm:text-end">
        {unhandled > 0 && (
          <li>
            <strong className="rounded-sm border border-note-edge bg-note-wash px-1.5 font-medium">
              Changed, needs an answer
            </strong>
          </li>
        )}
        <CopyState latest={source.latest} />
        <li className="text-muted">{archiveWords(archives)}</li>
        <li className="text-muted">{citations === 1 ? "1 quotation" : `${citations} quotations`}</li>
      </ul>
    </li>
  );
}

function CopyState({ latest }: Pick<ListedSource, "latest">) {
  if (!latest) return <li className="text-muted">No copy</li>;
  if (latest.status === "failed") {
    return (
      <li className="text-danger">
        Copy failed{latest.failure && <span className="block text-muted">{latest.failure}</span>}
      </li>
    );
  }
  if (latest.status === "pending") return <li>Not fetched yet</li>;
  return (
    <li>
      <a href={`/desk/captures/${latest.id}`}>Read the copy</a>
    </li>
  );
}

function archiveWords(counts: Props["archives"]): string {
  if (!counts) return "Not archived elsewhere";
  if (counts.archived > 0) return counts.archived === 1 ? "1 archive" : `${counts.archived} archives`;
  return counts.pending > 0 ? "Archives asked" : "Archiving failed";
}
