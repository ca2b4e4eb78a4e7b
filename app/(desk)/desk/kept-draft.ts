import type { DraftView } from "@/lib/editorial/draft-queries";

/** A working copy as a form takes it up again. */
export function keptDraft(draft: DraftView | null) {
  return draft && { ...draft, at: draft.updatedAt.toISOString(), updatedAt: undefined };
}
