import { z } from "zod";
import { Refusal } from "@/lib/platform/errors";
import { EditionKind } from "@/lib/platform/generated/enums";

/**
 * What somebody says when publishing. `kind` is needed once a pair has an edition: an update adds something
 * or, without a notice, mends our own prose; a correction puts right what we had published.
 */
export const PublishInput = z.object({
  pairId: z.uuid(),
  seenVersion: z.int(),
  kind: z.enum(EditionKind).optional(),
  notice: z.string().trim().min(10, "Say in plain words what changed.").nullish(),
});

export type PublishInput = z.infer<typeof PublishInput>;

const AFTER_PUBLISHED: readonly EditionKind[] = ["update", "correction", "withdrawal"];
const WITHOUT_NOTICE: readonly EditionKind[] = ["first", "update"];

/**
 * The kind and notice of the edition that follows one of kind `last`, null when there is none.
 *
 * Throws a Refusal when the kind cannot follow, or when readers would not be told what changed.
 */
export function kindFor(
  { kind, notice = null }: Pick<PublishInput, "kind" | "notice">,
  last: EditionKind | null,
) {
  const due = dueKinds(last);
  const chosen = kind ?? (due.length === 1 ? due[0] : undefined);
  if (!chosen) throw new Refusal("invalid", "Say whether this is an update or a correction.");
  if (!due.includes(chosen)) {
    throw new Refusal(
      "conflict",
      `An edition of the kind “${chosen}” cannot follow here; it has to be: ${due.join(", ")}.`,
    );
  }
  if (!notice && !WITHOUT_NOTICE.includes(chosen)) {
    throw new Refusal("invalid", "Write the notice: readers have to be told what changed.");
  }
  return { kind: chosen, notice };
}

function dueKinds(last: EditionKind | null): readonly EditionKind[] {
  if (last === null) return ["first"];
  return last === "withdrawal" ? ["reinstatement"] : AFTER_PUBLISHED;
}
