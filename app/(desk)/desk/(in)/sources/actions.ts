"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { deskAction, deskCall } from "@/lib/auth/desk-action";
import { dropDraft } from "@/lib/editorial/draft-commands";
import { RecordSeen } from "@/lib/editorial/schema";
import { requestArchives, retryArchive } from "@/lib/sources/archive-commands";
import { addSourceByAddress, captureAgain, retryCapture, runCapture } from "@/lib/sources/capture-commands";
import { reviseSource } from "@/lib/sources/commands";
import { AddressInput, SourceRevision } from "@/lib/sources/schema";
import { checkSourceNow, handleCheck } from "@/lib/statements/source-check-commands";
import { savedNote } from "../../saved-note";
import { SOURCE_LABELS } from "./schema";

/** Adds a source by its address and opens its page, which fetches it. */
export const addByAddress = deskAction("write", AddressInput, async (input, actor) => {
  const { sourceId } = await addSourceByAddress(input, actor);
  redirect(pathOf(sourceId));
});

/** Fetches what a capture waits for; a failure is an answer like any other. */
export const fetchCopy = deskCall("write", z.object({ captureId: z.uuid() }), async (given, actor) => {
  const { sourceId, status, failure, isNew } = await runCapture(given.captureId, actor);
  revalidatePath(pathOf(sourceId));
  return { status, failure, isNew };
});

const Capture = z.object({ captureId: z.uuid() });

export const fetchOnceMore = deskAction("write", Capture, async ({ captureId }, actor) => {
  const { sourceId } = await retryCapture(captureId, actor);
  revalidatePath(pathOf(sourceId));
});

const Source = z.object({ sourceId: z.uuid() });

export const captureSource = deskAction("write", Source, async ({ sourceId }, actor) => {
  await captureAgain(sourceId, actor);
  revalidatePath(pathOf(sourceId));
});

const Revision = SourceRevision.extend({ record: RecordSeen });

export const saveSource = deskAction("write", Revision, async ({ record: { id, seen }, ...input }, actor) => {
  const saved = await reviseSource(id, input, seen, actor);
  await dropDraft("source", id, actor);
  revalidatePath(pathOf(id));
  return { id, version: saved.version, note: savedNote(saved, SOURCE_LABELS) };
});

/** Fetches a source again to see whether the quotations still stand in it. */
export const checkSource = deskCall("write", Source, async ({ sourceId }, actor) => {
  const { outcome, detail, findings, isWaiting } = await checkSourceNow(sourceId, actor);
  revalidatePath(pathOf(sourceId));
  return { outcome, detail, isWaiting, changed: findings.length };
});

const Handling = z.object({
  id: z.uuid(),
  sourceId: z.uuid(),
  answer: z.enum(["keep", "move"]),
});

/** Takes a check out of the queue: the citations stay with the old copy, or move to the new one. */
export const answerCheck = deskAction("write", Handling, async ({ id, sourceId, answer }, actor) => {
  await handleCheck(id, { recheck: answer === "move" }, actor);
  revalidatePath(pathOf(sourceId));
  revalidatePath("/desk");
});

export const askArchives = deskAction("write", Source, async ({ sourceId }, actor) => {
  await requestArchives(sourceId, actor);
  revalidatePath(pathOf(sourceId));
});

const Archive = z.object({ id: z.uuid(), sourceId: z.uuid() });

export const askArchiveAgain = deskAction("write", Archive, async ({ id, sourceId }, actor) => {
  await retryArchive(id, actor);
  revalidatePath(pathOf(sourceId));
});

function pathOf(id: string): string {
  return `/desk/sources/${id}`;
}
