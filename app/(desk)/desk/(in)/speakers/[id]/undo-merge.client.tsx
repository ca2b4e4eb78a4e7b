"use client";
import { Confirm } from "@/app/_ui/confirm.client";
import { takeMergeBack } from "../actions";

type Props = { mergeId: string; from: string; into: string };

/** Takes a merge back after asking; a refusal is shown in the window. */
export function UndoMerge({ mergeId, from, into }: Props) {
  async function undo() {
    const form = new FormData();
    form.set("mergeId", mergeId);
    return takeMergeBack({}, form);
  }
  return (
    <Confirm
      trigger="Undo this merge"
      triggerSize="small"
      title={`Take ${from} out of ${into} again?`}
      confirmLabel="Undo the merge"
      onConfirm={undo}
    >
      Exactly what this merge moved goes back to {from}. What was added to {into} since then stays there.
    </Confirm>
  );
}
