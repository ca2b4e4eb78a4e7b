"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { deskAction, deskCall } from "@/lib/auth/desk-action";
import { DraftInput, dropDraft, saveDraft } from "@/lib/editorial/draft-commands";

/** Keeps what somebody typed into a form and has not saved; theirs alone. */
export const keepDraft = deskCall("write", DraftInput, async (draft, actor) => {
  const { updatedAt } = await saveDraft(draft, actor);
  return { at: updatedAt.toISOString() };
});

const Key = z.object({ form: z.string(), recordId: z.string() });

export const forgetDraft = deskCall("write", Key, async ({ form, recordId }, actor) => {
  await dropDraft(form, recordId, actor);
  return null;
});

/** The same from the list of what is not saved. */
export const dropFromList = deskAction("write", Key, async ({ form, recordId }, actor) => {
  await dropDraft(form, recordId, actor);
  revalidatePath("/desk");
});
