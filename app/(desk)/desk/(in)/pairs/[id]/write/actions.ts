"use server";

import { revalidatePath } from "next/cache";
import { createElement } from "react";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { deskCall } from "@/lib/auth/desk-action";
import { previewPair } from "@/lib/editions/preview-queries";
import { dropDraft } from "@/lib/editorial/draft-commands";
import { revisePair } from "@/lib/pairs/commands";
import { findPairForEditing } from "@/lib/pairs/editing-queries";
import { movePair } from "@/lib/pairs/review-commands";
import type { PairInput } from "@/lib/pairs/schema";
import { Refusal } from "@/lib/platform/errors";
import { ReadersView } from "./readers-view";

const FORM = "pair";
const Fields = z.record(z.string(), z.unknown());
const Seen = z.object({ version: z.int(), base: Fields });
const Save = z.object({ id: z.uuid(), seen: Seen, fields: Fields.nullable(), submit: z.boolean() });

/**
 * Saves what stands in the form, merged with what others saved since; without fields there is nothing to save.
 * Then submits it if that was asked for: what is saved stays so where that is refused.
 */
export const savePair = deskCall("write", Save, async ({ id, seen, fields, submit }, actor) => {
  const given = fields as unknown as PairInput | null;
  const saved = given
    ? await revisePair(id, given, seen, actor)
    : { version: seen.version, fromThem: [] as string[] };
  await dropDraft(FORM, id, actor);
  const refusal = submit ? await submitted(id, saved.version, actor) : null;
  revalidatePath(`/desk/pairs/${id}`);
  const pair = await findPairForEditing(id, actor);
  if (!pair) throw new Refusal("not_found", "There is no such pair.");
  return { version: pair.version, fields: pair.fields, fromThem: saved.fromThem, refusal };
});

async function submitted(id: string, version: number, actor: Actor): Promise<string | null> {
  try {
    await movePair(id, "submit", actor, version);
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
}

/** The form as readers would see it, made of the readers' own components. */
export const previewForm = deskCall("write", z.object({ fields: Fields }), async ({ fields }) => {
  const preview = await previewPair(fields as Partial<PairInput>);
  return preview && createElement(ReadersView, { preview });
});
