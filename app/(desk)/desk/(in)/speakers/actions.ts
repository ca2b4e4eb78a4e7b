"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { deskAction, deskCall } from "@/lib/auth/desk-action";
import { dropDraft } from "@/lib/editorial/draft-commands";
import { RecordSeen } from "@/lib/editorial/schema";
import { createSpeaker, reviseSpeaker } from "@/lib/speakers/commands";
import { mergeSpeakers, undoMerge } from "@/lib/speakers/merge-commands";
import { previewMerge } from "@/lib/speakers/merge-queries";
import { NewSpeakerInput, SpeakerRevision } from "@/lib/speakers/schema";
import { savedNote } from "../../saved-note";
import { SPEAKER_LABELS } from "./schema";

export const addSpeaker = deskAction("write", NewSpeakerInput, async (input, actor) => {
  const { id } = await createSpeaker(input, actor);
  await dropDraft("speaker", "new", actor);
  redirect(pathOf(id));
});

const Revision = SpeakerRevision.extend({ record: RecordSeen });

export const saveSpeaker = deskAction(
  "write",
  Revision,
  async ({ record: { id, seen }, ...input }, actor) => {
    const saved = await reviseSpeaker(id, input, seen, actor);
    await dropDraft("speaker", id, actor);
    revalidatePath(pathOf(id));
    return { id, version: saved.version, note: savedNote(saved, SPEAKER_LABELS) };
  },
);

const Two = z.object({ fromId: z.uuid(), intoId: z.uuid() });

/** What a merge would do; nothing is written. */
export const lookAtMerge = deskCall("write", Two, ({ fromId, intoId }) => previewMerge(fromId, intoId));

export const mergeTwo = deskAction("write", Two, async ({ fromId, intoId }, actor) => {
  await mergeSpeakers(fromId, intoId, actor);
  revalidatePath(pathOf(intoId));
  redirect(`${pathOf(intoId)}#merges`);
});

export const takeMergeBack = deskAction(
  "write",
  z.object({ mergeId: z.uuid() }),
  async ({ mergeId }, actor) => {
    const { id } = await undoMerge(mergeId, actor);
    redirect(pathOf(id));
  },
);

function pathOf(id: string): string {
  return `/desk/speakers/${id}`;
}
