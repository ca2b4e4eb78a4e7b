import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { nextStatus, type Step } from "@/lib/editorial/workflow";
import { write } from "@/lib/editorial/write";
import type { Transaction } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/errors";
import { locatePassage } from "./rules";
import { PairInput } from "./schema";
import { LABEL_SET_VERSION } from "./vocabulary";

/**
 * Adds a pair as a draft.
 *
 * Throws a ZodError for input of another shape, and a Refusal when a statement does not exist or a compared
 * passage does not stand exactly once in its quotation.
 */
export async function createPair(given: PairInput, actor: Actor) {
  const input = PairInput.parse(given);
  return write(actor, { action: "create", entity: "pair", details: given }, async (tx) => {
    const { topicIds, ...data } = await toRow(tx, input);
    return tx.pair.create({
      data: {
        ...data,
        lastAuthorId: actor.id,
        topics: { create: topicIds.map((topicId) => ({ topicId })) },
      },
      select: { id: true, version: true },
    });
  });
}

/**
 * Replaces what is written of a pair and makes it a draft again; readers go on seeing its last edition.
 * An approval given before no longer counts.
 *
 * Throws a Refusal when somebody else changed the pair since `seenVersion`, and as `createPair` does.
 */
export async function revisePair(id: string, given: PairInput, actor: Actor, seenVersion: number) {
  const input = PairInput.parse(given);
  return write(actor, { action: "revise", entity: "pair", details: given }, async (tx) => {
    const { topicIds, rubric, ...data } = await toRow(tx, input);
    const pair = await requirePair(tx, id);
    const status = nextStatus(pair, "revise", actor);
    const { count } = await tx.pair.updateMany({
      where: { id, version: seenVersion },
      data: {
        ...data,
        rubric,
        status,
        lastAuthorId: actor.id,
        approvedById: null,
        approvedVersion: null,
        version: { increment: 1 },
      },
    });
    refuseStale(count);
    await tx.pairTopic.deleteMany({ where: { pairId: id } });
    await tx.pairTopic.createMany({ data: topicIds.map((topicId) => ({ pairId: id, topicId })) });
    return { id, version: seenVersion + 1 };
  });
}

/**
 * Moves a pair one step through review: submit, approve or send back. Publishing is `publishPair`.
 *
 * Throws a Refusal when the step is not open to the actor or the pair was changed since `seenVersion`.
 */
export async function movePair(
  id: string,
  step: Exclude<Step, "revise" | "publish" | "withdraw">,
  actor: Actor,
  seenVersion: number,
) {
  return write(actor, { action: step, entity: "pair", details: { seenVersion } }, async (tx) => {
    const pair = await requirePair(tx, id);
    const status = nextStatus(pair, step, actor);
    const version = seenVersion + 1;
    const approval = step === "approve" ? { approvedById: actor.id, approvedVersion: version } : {};
    const { count } = await tx.pair.updateMany({
      where: { id, version: seenVersion },
      data: { status, version, ...approval },
    });
    refuseStale(count);
    if (step !== "submit") {
      const decision = step === "approve" ? "approved" : "sent_back";
      await tx.review.create({ data: { pairId: id, reviewerId: actor.id, pairVersion: version, decision } });
    }
    return { id, version };
  });
}

async function toRow(tx: Transaction, input: ReturnType<typeof PairInput.parse>) {
  const { earlierPassage, laterPassage, ...pair } = input;
  const earlier = locatePassage(await requireQuote(tx, input.earlierId), earlierPassage);
  const later = locatePassage(await requireQuote(tx, input.laterId), laterPassage);
  return {
    ...pair,
    rubric: pair.rubric ?? undefined,
    earlierStart: earlier.start,
    earlierEnd: earlier.end,
    laterStart: later.start,
    laterEnd: later.end,
    labelSetVersion: LABEL_SET_VERSION,
  };
}

async function requirePair(tx: Transaction, id: string) {
  const pair = await tx.pair.findUnique({ where: { id }, select: { status: true, lastAuthorId: true } });
  if (!pair) throw new Refusal("not_found", "There is no such pair.");
  return pair;
}

async function requireQuote(tx: Transaction, id: string): Promise<string> {
  const statement = await tx.statement.findUnique({ where: { id }, select: { quote: true } });
  if (!statement) throw new Refusal("not_found", "There is no such statement.");
  return statement.quote;
}

function refuseStale(count: number): void {
  if (count === 0) throw new Refusal("conflict", "Somebody changed this pair while you had it open.");
}
