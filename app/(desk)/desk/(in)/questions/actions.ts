"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { deskAction, deskCall } from "@/lib/auth/desk-action";
import { dropDraft } from "@/lib/editorial/draft-commands";
import { RecordSeen } from "@/lib/editorial/schema";
import { answerQuestion, createQuestion, reviseQuestion, unanswer } from "@/lib/questions/commands";
import { AnswerInput, AnswerName, NewQuestionInput, QuestionRevision } from "@/lib/questions/schema";
import { searchStatements } from "@/lib/statements/search-queries";
import { reopenedWords, savedNote } from "../../saved-note";
import { QUESTION_LABELS } from "./schema";

export const addQuestion = deskAction("write", NewQuestionInput, async (input, actor) => {
  const { id } = await createQuestion(input, actor);
  await dropDraft("question", "new", actor);
  redirect(pathOf(id));
});

const Revision = QuestionRevision.extend({ record: RecordSeen });

export const saveQuestion = deskAction(
  "write",
  Revision,
  async ({ record: { id, seen }, ...input }, actor) => {
    const saved = await reviseQuestion(id, input, seen, actor);
    await dropDraft("question", id, actor);
    revalidatePath(pathOf(id));
    return { id, version: saved.version, note: savedNote(saved, QUESTION_LABELS) };
  },
);

/** Files a statement under a question, or changes how it answers. */
export const saveAnswer = deskAction("write", AnswerInput, async (input, actor) => {
  const { id, reopened } = await answerQuestion(input, actor);
  revalidatePath(pathOf(id));
  revalidatePath(`/desk/statements/${input.statementId}`);
  return { id, note: ["Saved.", reopenedWords(reopened)].filter(Boolean).join(" ") };
});

export const removeAnswer = deskAction("write", AnswerName, async (input, actor) => {
  const { id } = await unanswer(input, actor);
  revalidatePath(pathOf(id));
  revalidatePath(`/desk/statements/${input.statementId}`);
});

/** Statements by their words, for those who file them. */
export const findStatements = deskCall("write", z.string().max(300), async (words) => {
  const { items } = await searchStatements({ words });
  return items.map(({ id, label, hint }) => ({ id, label, hint }));
});

function pathOf(id: string): string {
  return `/desk/questions/${id}`;
}
