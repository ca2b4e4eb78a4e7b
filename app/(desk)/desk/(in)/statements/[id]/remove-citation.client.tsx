"use client";
import { Confirm } from "@/app/_ui/confirm.client";
import { removeCitation } from "../actions";

type Props = { id: string; statementId: string; title: string };

/** Takes a source from a statement, after asking. */
export function RemoveCitation({ id, statementId, title }: Props) {
  async function remove() {
    const form = new FormData();
    form.set("id", id);
    form.set("statementId", statementId);
    return removeCitation({}, form);
  }

  return (
    <Confirm
      trigger="Remove"
      triggerSize="small"
      title="Remove this source from the statement?"
      confirmLabel="Remove it"
      onConfirm={remove}
    >
      “{title}” itself and its copies stay. The pairs of this statement become drafts.
    </Confirm>
  );
}
