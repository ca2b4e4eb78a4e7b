import type { DraftView } from "@/lib/editorial/draft-queries";
import { mergeFields } from "@/lib/editorial/merge";
import type { PairForEditing } from "@/lib/pairs/editing-queries";
import type { Beginning, PairValues, Seen } from "../../schema";

/**
 * Takes up kept work again. What others saved meanwhile is merged into it, so that the form shows what a save
 * would write; where both changed one field, it stays as it was left and saving asks which text is to stand.
 */
export function beginWith(
  { version, fields }: Pick<PairForEditing, "version" | "fields">,
  kept: DraftView | null,
) {
  const now: Seen = { version, base: fields };
  if (!kept) return { seen: now, restored: null, fromThem: [] } satisfies Beginning;
  const at = kept.updatedAt.toISOString();
  const values = { ...fields, ...kept.values } as PairValues;
  if (!kept.base || kept.baseVersion === null || kept.baseVersion === version) {
    return { seen: now, restored: { values, at }, fromThem: [] } satisfies Beginning;
  }
  const { merged, conflicts, fromThem } = mergeFields(kept.base, values, fields);
  if (conflicts.length === 0) {
    return { seen: now, restored: { values: merged, at }, fromThem } satisfies Beginning;
  }
  const then: Seen = { version: kept.baseVersion, base: { ...fields, ...kept.base } as PairValues };
  return { seen: then, restored: { values, at }, fromThem: [] } satisfies Beginning;
}
