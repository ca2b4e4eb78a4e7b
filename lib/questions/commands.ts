import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { mergedSave, type Seen } from "@/lib/editorial/merge";
import { pairsOfStatements, reopenPairs, reopenWaitingPairs } from "@/lib/editorial/reopen";
import { takeSlug, writeUnique } from "@/lib/editorial/unique-write";
import { write } from "@/lib/editorial/write";
import type { Transaction } from "@/lib/platform/db";
import { type FieldConflict, Refusal } from "@/lib/platform/errors";
import { AnswerInput, AnswerName, NewQuestionInput, QuestionRevision } from "./schema";

type Answer = ReturnType<typeof AnswerInput.parse>;
type Stored = { stance: Answer["stance"]; reason: string | null } | null;

/**
 * Adds a question; where no slug is given, its words make one.
 *
 * Throws a ZodError for input of another shape, and a Refusal when another question has the slug.
 */
export async function createQuestion(given: NewQuestionInput, actor: Actor) {
  const question = NewQuestionInput.parse(given);
  return writeUnique(actor, { action: "create", entity: "question", details: given }, async (tx) => {
    const wanted = { slug: question.slug, name: question.text, fallback: "question" };
    const slug = await takeSlug(wanted, async (each) =>
      Boolean(await tx.question.findUnique({ where: { slug: each }, select: { id: true } })),
    );
    return tx.question.create({ data: { ...question, slug }, select: { id: true, slug: true, text: true } });
  });
}

/**
 * Puts a question in other words. Pairs that wait to be published become drafts; published ones stay.
 *
 * Throws a Refusal with the conflict when somebody else did so since `seen`.
 */
export async function reviseQuestion(id: string, given: QuestionRevision, seen: Seen, actor: Actor) {
  const input = QuestionRevision.parse(given);
  return write(actor, { action: "revise", entity: "question", details: given }, async (tx) => {
    const current = await tx.question.findUnique({ where: { id }, select: { version: true, text: true } });
    if (!current) throw new Refusal("not_found", "There is no such question.");
    const { version, ...fields } = current;
    const { values, fromThem } = mergedSave(input, seen, { version, fields });
    const { count } = await tx.question.updateMany({
      where: { id, version },
      data: { ...values, version: { increment: 1 } },
    });
    if (count === 0) throw new Refusal("conflict", "Somebody changed this question just now. Save again.");
    const filed = { questions: { some: { questionId: id } } };
    const reopened = await reopenWaitingPairs(tx, actor, { OR: [{ earlier: filed }, { later: filed }] });
    return { id, version: version + 1, fromThem, reopened };
  });
}

/**
 * Files a statement under a question with its stance, or changes the stance it is filed with. The pairs of the
 * statement become drafts when that changes anything.
 *
 * Throws a Refusal when the question or the statement does not exist, and one with the conflicts when somebody
 * else changed the answer from what it `was`.
 */
export async function answerQuestion(given: AnswerInput, actor: Actor) {
  const { was, ...answer } = AnswerInput.parse(given);
  const { questionId, statementId, stance, reason = null } = answer;
  return write(actor, { action: "answer", entity: "question", details: given }, async (tx) => {
    await requireBoth(tx, answer);
    const where = { questionId_statementId: { questionId, statementId } };
    const stored = await tx.questionStatement.findUnique({
      where,
      select: { stance: true, reason: true },
    });
    if (stored?.stance === stance && stored.reason === reason) return { id: questionId, reopened: 0 };
    if (was !== undefined) refuseChanged(was, stored, answer);
    await tx.questionStatement.upsert({
      where,
      update: { stance, reason },
      create: { questionId, statementId, stance, reason },
    });
    const reopened = await reopenPairs(tx, actor, pairsOfStatements([statementId]));
    return { id: questionId, reopened };
  });
}

/**
 * Takes a statement out of a question again; its pairs become drafts.
 *
 * Throws a Refusal when it is not filed there.
 */
export async function unanswer(given: AnswerName, actor: Actor) {
  const { questionId, statementId } = AnswerName.parse(given);
  return write(actor, { action: "unanswer", entity: "question", details: given }, async (tx) => {
    const { count } = await tx.questionStatement.deleteMany({ where: { questionId, statementId } });
    if (count === 0) throw new Refusal("not_found", "This statement is not filed under the question.");
    const reopened = await reopenPairs(tx, actor, pairsOfStatements([statementId]));
    return { id: questionId, reopened };
  });
}

async function requireBoth(tx: Transaction, { questionId, statementId }: Answer): Promise<void> {
  const question = await tx.question.findUnique({ where: { id: questionId }, select: { id: true } });
  if (!question) throw new Refusal("not_found", "There is no such question.");
  const statement = await tx.statement.findUnique({ where: { id: statementId }, select: { id: true } });
  if (!statement) throw new Refusal("not_found", "There is no such statement.");
}

function refuseChanged(was: Answer["was"], stored: Stored, mine: Answer): void {
  const conflicts: FieldConflict[] = [];
  for (const field of ["stance", "reason"] as const) {
    const side = {
      field,
      base: was?.[field] ?? null,
      mine: mine[field] ?? null,
      theirs: stored?.[field] ?? null,
    };
    if (side.theirs !== side.base && side.theirs !== side.mine) conflicts.push(side);
  }
  if (conflicts.length > 0) {
    const message = "Somebody changed this answer while you had it open. Choose for each field below.";
    throw new Refusal("conflict", message, conflicts);
  }
}
