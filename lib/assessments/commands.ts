import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { mergedSave, type Seen } from "@/lib/editorial/merge";
import { pairsOfStatements, reopenPairs } from "@/lib/editorial/reopen";
import { write } from "@/lib/editorial/write";
import type { Transaction } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/errors";
import { AssessmentInput } from "./schema";

type Evidence = ReturnType<typeof AssessmentInput.parse>["evidence"];

/**
 * Adds an assessment of a statement; the pairs of the statement become drafts.
 *
 * Throws a ZodError for input of another shape, and a Refusal when the statement, the rating or a source does
 * not exist, when there is a newer version of the scale, or when the statement is rated on that scale already.
 */
export async function assess(statementId: string, given: AssessmentInput, actor: Actor) {
  const { evidence, ...input } = AssessmentInput.parse(given);
  return write(actor, { action: "create", entity: "assessment", details: given }, async (tx) => {
    const statement = await tx.statement.findUnique({ where: { id: statementId }, select: { id: true } });
    if (!statement) throw new Refusal("not_found", "There is no such statement.");
    await requireRating(tx, input.ratingId, { statementId });
    await requireSources(tx, evidence);
    const reopened = await reopenPairs(tx, actor, pairsOfStatements([statementId]));
    const made = await tx.assessment.create({
      data: { ...input, statementId },
      select: { id: true, version: true },
    });
    await tx.evidence.createMany({ data: inOrder(made.id, evidence) });
    return { ...made, reopened };
  });
}

/**
 * Changes an assessment; the pairs of its statement become drafts.
 *
 * Throws a Refusal with the conflicts when somebody else changed the same field since `seen`, and as `assess`
 * does. A rating of the version that it was made with may be kept or changed within that version.
 */
export async function reviseAssessment(id: string, given: AssessmentInput, seen: Seen, actor: Actor) {
  const input = AssessmentInput.parse(given);
  return write(actor, { action: "revise", entity: "assessment", details: given }, async (tx) => {
    const { version, statementId, scaleId, ...fields } = await requireAssessment(tx, id);
    const { values, fromThem } = mergedSave(input, seen, { version, fields });
    const { evidence, ...own } = AssessmentInput.parse(values);
    await requireRating(tx, own.ratingId, { statementId, besides: { id, scaleId } });
    await requireSources(tx, evidence);
    const { count } = await tx.assessment.updateMany({
      where: { id, version },
      data: { ...own, version: { increment: 1 } },
    });
    if (count === 0) throw new Refusal("conflict", "Somebody changed this assessment just now. Save again.");
    await tx.evidence.deleteMany({ where: { assessmentId: id } });
    await tx.evidence.createMany({ data: inOrder(id, evidence) });
    const reopened = await reopenPairs(tx, actor, pairsOfStatements([statementId]));
    return { id, version: version + 1, fromThem, reopened };
  });
}

/**
 * Takes an assessment away; the pairs of its statement become drafts.
 *
 * Throws a Refusal when it is not there, or somebody changed it since `seenVersion`.
 */
export async function removeAssessment(id: string, seenVersion: number, actor: Actor) {
  return write(actor, { action: "remove", entity: "assessment", details: { seenVersion } }, async (tx) => {
    const { statementId } = await requireAssessment(tx, id);
    const { count } = await tx.assessment.deleteMany({ where: { id, version: seenVersion } });
    if (count === 0) {
      throw new Refusal("conflict", "Somebody changed this assessment while you had it open. Read it again.");
    }
    const reopened = await reopenPairs(tx, actor, pairsOfStatements([statementId]));
    return { id, reopened };
  });
}

async function requireAssessment(tx: Transaction, id: string) {
  const assessment = await tx.assessment.findUnique({
    where: { id },
    select: {
      version: true,
      statementId: true,
      ratingId: true,
      rationale: true,
      rating: { select: { scaleId: true } },
      evidence: { select: { sourceId: true, bearing: true, note: true }, orderBy: { position: "asc" } },
    },
  });
  if (!assessment) throw new Refusal("not_found", "There is no such assessment.");
  const { rating, ...rest } = assessment;
  return { ...rest, scaleId: rating.scaleId };
}

type Place = { statementId: string; besides?: { id: string; scaleId: string } };

/** A rating of the newest version of its scale, or of the version that the assessment has already. */
async function requireRating(
  tx: Transaction,
  ratingId: string,
  { statementId, besides }: Place,
): Promise<void> {
  const rating = await tx.rating.findUnique({ where: { id: ratingId }, select: { scale: true } });
  if (!rating) throw new Refusal("not_found", "There is no such rating.");
  const { id: scaleId, slug, version, name } = rating.scale;
  const newer = await tx.ratingScale.findFirst({
    where: { slug, version: { gt: version } },
    select: { id: true },
  });
  if (newer && scaleId !== besides?.scaleId) {
    throw new Refusal("conflict", `There is a newer version of the scale “${name}”. Choose from that one.`);
  }
  const other = await tx.assessment.findFirst({
    where: { statementId, rating: { scale: { slug } }, ...(besides && { NOT: { id: besides.id } }) },
    select: { id: true },
  });
  if (other) {
    throw new Refusal("conflict", `This statement is rated on the scale “${name}” already. Revise that.`);
  }
}

async function requireSources(tx: Transaction, evidence: Evidence): Promise<void> {
  const ids = evidence.map(({ sourceId }) => sourceId);
  const found = await tx.source.count({ where: { id: { in: ids } } });
  if (found < ids.length) throw new Refusal("not_found", "A source of the evidence does not exist.");
}

function inOrder(assessmentId: string, evidence: Evidence) {
  return evidence.map((each, position) => ({ ...each, assessmentId, position }));
}
