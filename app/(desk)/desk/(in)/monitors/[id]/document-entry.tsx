import { LocalMoment } from "@/app/_ui/local-moment.client";
import type { DocumentView } from "@/lib/monitors/queries";
import { ActionButton } from "../../../_components/action-button.client";
import { askForDocument } from "../actions";

const STATES: Record<DocumentView["status"], string> = {
  seen: "Not captured",
  due: "Waits to be captured",
  captured: "Captured",
  left: "Left alone",
  failed: "Given up",
};

/** A document that a monitor has seen, with the copy that was made or the reason why none was. */
export function DocumentEntry({ document }: { document: DocumentView }) {
  const { id, url, title, status, seenAt } = document;
  const name = title ?? url;
  return (
    <li className="grid gap-x-6 gap-y-1 border-rule border-b py-3 sm:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="min-w-0">
        <a href={url} className="break-words font-medium" rel="noreferrer">
          {name}
        </a>
        {title && <p className="break-all text-muted text-sm">{url}</p>}
        <p className="text-muted text-sm">
          Seen <LocalMoment at={seenAt} />
        </p>
      </div>
      <div className="flex flex-col items-start gap-1.5">
        <Outcome document={document} />
        {status !== "captured" && status !== "due" && (
          <ActionButton action={askForDocument} fields={{ id }} label={`Capture ${name}`}>
            Capture
          </ActionButton>
        )}
      </div>
    </li>
  );
}

function Outcome({
  document: { status, reason, captureId, attempts, nextAttemptAt },
}: {
  document: DocumentView;
}) {
  return (
    <div>
      {captureId ? <a href={`/desk/captures/${captureId}`}>Captured: read the copy</a> : STATES[status]}
      {reason && <p className="text-sm">{reason}</p>}
      {status === "due" && attempts > 0 && nextAttemptAt && (
        <p className="text-muted text-sm">
          Tried {attempts === 1 ? "once" : `${attempts} times`}, next <LocalMoment at={nextAttemptAt} />.
        </p>
      )}
    </div>
  );
}
