import "server-only";
import type { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { createPair, revisePair } from "@/lib/pairs/commands";
import { movePair } from "@/lib/pairs/review-commands";
import type { PairInput } from "@/lib/pairs/schema";
import { createEntry } from "@/lib/transfer/entry-commands";
import { DraftFields, WholeDraft } from "./schema";

/** Fields by ids, or a pair with all it needs: told apart by its two sides, so that faults are told of the right one. */
export type NewDraft = { fields: PairInput; whole?: undefined } | { whole: z.output<typeof WholeDraft> };

/** What a body asks for, or what zod finds wrong with it. */
export function readNewDraft(body: unknown): { draft: NewDraft } | { error: z.ZodError } {
  const isWhole = typeof body === "object" && body !== null && ("earlier" in body || "later" in body);
  if (isWhole) {
    const { data, error } = WholeDraft.safeParse(body);
    return data ? { draft: { whole: data } } : { error };
  }
  const { success, error } = DraftFields.safeParse(body);
  return success ? { draft: { fields: body as PairInput } } : { error };
}

/** Makes a draft. Throws a Refusal as `createPair` and `createEntry` do. */
export async function createDraft(draft: NewDraft, actor: Actor): Promise<{ id: string }> {
  return draft.whole ? createEntry(draft.whole, actor) : createPair(draft.fields, actor);
}

/** Writes a draft anew, if it is still of that version: nothing is merged. Throws a Refusal as `revisePair` does. */
export async function replaceDraft(id: string, fields: PairInput, version: number, actor: Actor) {
  return revisePair(id, fields, { version, base: {}, exactly: true }, actor);
}

/** Hands a draft in for review, if it is still of that version. Throws a Refusal as `movePair` does. */
export async function submitDraft(id: string, version: number, note: string | null, actor: Actor) {
  return movePair(id, "submit", actor, { version, note });
}
