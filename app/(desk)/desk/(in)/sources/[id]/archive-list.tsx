import { Moment } from "@/app/_ui/day";
import { Empty } from "@/app/_ui/empty";
import { configuredArchives } from "@/lib/sources/archiving/configured";
import type { DeskSource } from "@/lib/sources/capture-queries";
import { ActionButton } from "../../../_components/action-button.client";
import { askArchiveAgain, askArchives } from "../actions";

type Archive = DeskSource["archives"][number];
type Props = { archives: readonly Archive[]; sourceId: string };

/** Copies that others hold, or why there is none. Publishing never waits for them. */
export function ArchiveList({ archives, sourceId }: Props) {
  const canAsk = configuredArchives().length > 0;
  return (
    <>
      {archives.length === 0 ? (
        <Empty title="None yet">
          {canAsk
            ? "They are asked when a copy of ours is stored, or now."
            : "No archive is set for this instance. An administrator names them in its settings."}
        </Empty>
      ) : (
        <ul aria-label="Archives elsewhere" className="border-rule border-t">
          {archives.map((archive) => (
            <Entry key={archive.id} archive={archive} sourceId={sourceId} />
          ))}
        </ul>
      )}
      {canAsk && (
        <div className="mt-3">
          <ActionButton action={askArchives} fields={{ sourceId }}>
            Ask the archives
          </ActionButton>
        </div>
      )}
    </>
  );
}

function Entry({ archive, sourceId }: { archive: Archive; sourceId: string }) {
  const { id, service, status, url, failure, archivedAt, nextAttemptAt, attempts } = archive;
  return (
    <li className="border-rule border-b py-2.5">
      <p className="font-medium">
        {url ? (
          <a href={url} rel="noreferrer">
            {service}
          </a>
        ) : (
          service
        )}
      </p>
      <p className="text-muted text-sm">
        {archivedAt && (
          <>
            Copy of <Moment at={archivedAt} />
          </>
        )}
        {status === "pending" && (attempts === 0 ? "Asked for" : `Tried ${attempts} times`)}
        {status === "pending" && nextAttemptAt && (
          <>
            , tried again <Moment at={nextAttemptAt} />
          </>
        )}
      </p>
      {failure && <p className={status === "failed" ? "text-danger text-sm" : "text-sm"}>{failure}</p>}
      {(status === "failed" || (status === "archived" && failure)) && (
        <div className="mt-2">
          <ActionButton action={askArchiveAgain} fields={{ id, sourceId }} label={`Try again: ${service}`}>
            Try again
          </ActionButton>
        </div>
      )}
    </li>
  );
}
