"use client";
import { Confirm } from "@/app/_ui/confirm.client";
import { dropAssessment } from "../actions";

type Props = { id: string; seenVersion: number; statementId: string };

/** Takes a fact-check away, after asking. */
export function RemoveAssessment({ id, seenVersion, statementId }: Props) {
  async function remove() {
    const form = new FormData();
    form.set("id", id);
    form.set("seenVersion", String(seenVersion));
    form.set("statementId", statementId);
    return dropAssessment({}, form);
  }

  return (
    <div className="mt-10">
      <Confirm
        trigger="Remove this fact-check"
        title="Remove this fact-check?"
        confirmLabel="Remove it"
        isDangerous
        onConfirm={remove}
      >
        What was published with it stays published. The pairs of the statement become drafts.
      </Confirm>
    </div>
  );
}
