import { LocalMoment } from "@/app/_ui/local-moment.client";
import { Cell, Row, RowHeading, Table } from "@/app/_ui/table";
import type { DocumentView } from "@/lib/monitors/queries";
import { ActionButton } from "../../../_components/action-button.client";
import { askForDocument } from "../actions";

const COLUMNS = [
  { label: "Document" },
  { label: "Seen" },
  { label: "What became of it" },
  { label: "Actions", isHidden: true },
];
const STATES: Record<DocumentView["status"], string> = {
  seen: "Not captured",
  due: "Waits to be captured",
  captured: "Captured",
  left: "Left alone",
  failed: "Given up",
};

/** The newest documents of a monitor, with the copy that was made or the reason why none was. */
export function DocumentTable({ documents }: { documents: readonly DocumentView[] }) {
  return (
    <Table caption="The newest documents" columns={COLUMNS}>
      {documents.map((document) => (
        <DocumentRow key={document.id} document={document} />
      ))}
    </Table>
  );
}

function DocumentRow({ document }: { document: DocumentView }) {
  const { id, url, title, status, reason, captureId, seenAt, attempts, nextAttemptAt } = document;
  const name = title ?? url;
  return (
    <Row>
      <RowHeading>
        <a href={url} className="break-words" rel="noreferrer">
          {name}
        </a>
        {title && <span className="block break-all font-normal text-muted text-sm">{url}</span>}
      </RowHeading>
      <Cell>
        <LocalMoment at={seenAt} />
      </Cell>
      <Cell>
        {captureId ? <a href={`/desk/captures/${captureId}`}>Captured: read the copy</a> : STATES[status]}
        {reason && <span className="block text-sm">{reason}</span>}
        {status === "due" && attempts > 0 && nextAttemptAt && (
          <span className="block text-muted text-sm">
            tried {attempts === 1 ? "once" : `${attempts} times`}, next <LocalMoment at={nextAttemptAt} />
          </span>
        )}
      </Cell>
      <Cell>
        {status !== "captured" && status !== "due" && (
          <ActionButton action={askForDocument} fields={{ id }} label={`Capture ${name}`}>
            Capture
          </ActionButton>
        )}
      </Cell>
    </Row>
  );
}
