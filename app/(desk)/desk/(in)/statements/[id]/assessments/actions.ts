"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { assess, removeAssessment, reviseAssessment } from "@/lib/assessments/commands";
import { AssessmentInput } from "@/lib/assessments/schema";
import { deskAction } from "@/lib/auth/desk-action";
import { dropDraft } from "@/lib/editorial/draft-commands";
import { RecordSeen } from "@/lib/editorial/schema";
import { savedNote } from "../../../../saved-note";
import { ASSESSMENT_LABELS } from "../../schema";

const Assessment = AssessmentInput.extend({ statementId: z.uuid() });

export const addAssessment = deskAction("write", Assessment, async ({ statementId, ...input }, actor) => {
  await assess(statementId, input, actor);
  await dropDraft("assessment", `new:${statementId}`, actor);
  redirect(pathOf(statementId));
});

const Revision = Assessment.extend({ record: RecordSeen });

export const saveAssessment = deskAction(
  "write",
  Revision,
  async ({ record: { id, seen }, statementId, ...input }, actor) => {
    const saved = await reviseAssessment(id, input, seen, actor);
    await dropDraft("assessment", id, actor);
    revalidatePath(pathOf(statementId));
    return { id, version: saved.version, note: savedNote(saved, ASSESSMENT_LABELS) };
  },
);

const Removal = z.object({ id: z.uuid(), seenVersion: z.coerce.number().int(), statementId: z.uuid() });

export const dropAssessment = deskAction(
  "write",
  Removal,
  async ({ id, seenVersion, statementId }, actor) => {
    await removeAssessment(id, seenVersion, actor);
    redirect(pathOf(statementId));
  },
);

function pathOf(statementId: string): string {
  return `/desk/statements/${statementId}`;
}
