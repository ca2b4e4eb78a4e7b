"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { deskAction } from "@/lib/auth/desk-action";
import { dropDraft } from "@/lib/editorial/draft-commands";
import { RecordSeen } from "@/lib/editorial/schema";
import { createOccasion, reviseOccasion } from "@/lib/statements/occasion-commands";
import { NewOccasionInput, OccasionRevision } from "@/lib/statements/schema";
import { savedNote } from "../../saved-note";
import { OCCASION_LABELS } from "./schema";

export const addOccasion = deskAction("write", NewOccasionInput, async (input, actor) => {
  const { id } = await createOccasion(input, actor);
  await dropDraft("occasion", "new", actor);
  redirect(`/desk/occasions/${id}`);
});

const Revision = OccasionRevision.extend({ record: RecordSeen });

export const saveOccasion = deskAction(
  "write",
  Revision,
  async ({ record: { id, seen }, ...input }, actor) => {
    const saved = await reviseOccasion(id, input, seen, actor);
    await dropDraft("occasion", id, actor);
    revalidatePath(`/desk/occasions/${id}`);
    return { id, version: saved.version, note: savedNote(saved, OCCASION_LABELS) };
  },
);
