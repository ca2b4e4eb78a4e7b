import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { write } from "@/lib/editorial/write";
import { AnswerInput, QuestionInput } from "./schema";

/** Adds a question. Throws a ZodError for input of another shape. */
export async function createQuestion(given: QuestionInput, actor: Actor) {
  const question = QuestionInput.parse(given);
  return write(actor, { action: "create", entity: "question", details: given }, (tx) =>
    tx.question.create({ data: question, select: { id: true } }),
  );
}

/** Files a statement under a question with its stance, or changes the stance it is filed with. */
export async function answerQuestion(given: AnswerInput, actor: Actor) {
  const { questionId, statementId, ...answer } = AnswerInput.parse(given);
  return write(actor, { action: "answer", entity: "question", details: given }, async (tx) => {
    await tx.questionStatement.upsert({
      where: { questionId_statementId: { questionId, statementId } },
      update: answer,
      create: { questionId, statementId, ...answer },
    });
    return { id: questionId };
  });
}
