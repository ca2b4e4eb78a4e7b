import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { writeAndTell } from "@/lib/editorial/tell";
import { nextStatus, type Step } from "@/lib/editorial/workflow";
import { write } from "@/lib/editorial/write";
import type { Transaction } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/errors";
import type { Status } from "@/lib/platform/generated/enums";
import { checkable, type PairRow, WITH_FIELDS } from "./fields";
import { deskPath, nameOf } from "./named";
import { lockPair } from "./queries";
import { missingFor, refuseMissing } from "./rules";
import { CommentInput, NoteInput } from "./schema";

export type ReviewStep = Exclude<Step, "revise" | "publish" | "withdraw">;

const DONE: Record<ReviewStep, string> = {
  submit: "submitted for review",
  approve: "approved",
  sendBack: "sent back",
};

/** What a step through review starts from; `note` is for the author, and sending back needs one. */
type Start = { version: number; note?: string | null };

/**
 * Moves a pair one step through review and tells those concerned: whoever may approve of what was submitted,
 * the author of what was approved or sent back. Publishing is `publishPair`.
 *
 * Throws a Refusal when the step is not open to the actor, when the pair was changed since the version that was
 * seen, when something is missing, or when it is sent back without a note.
 */
export async function movePair(id: string, step: ReviewStep, actor: Actor, seen: number | Start) {
  const { version: seenVersion, note: given } = typeof seen === "number" ? { version: seen } : seen;
  const note = NoteInput.parse(given);
  const change = { action: step, entity: "pair", details: { seenVersion, note } };
  return writeAndTell(actor, change, async (tx, tell) => {
    const pair = await requirePair(tx, id);
    const status = nextStatus(pair, step, actor);
    refuseUnready(pair, { step, note });
    const version = await moveOn(tx, pair, { seenVersion, status, ...approvalBy(step, actor, seenVersion) });
    if (step !== "submit") {
      const decision = step === "approve" ? "approved" : "sent_back";
      await tx.review.create({
        data: { pairId: id, reviewerId: actor.id, pairVersion: version, decision, note },
      });
    }
    const said = note ? `: ${note}` : ".";
    const text = `${actor.name} ${DONE[step]} “${nameOf(pair)}”${said}`;
    await tell(step === "submit" ? { whoMay: "approve" } : [pair.lastAuthorId], { text, path: deskPath(id) });
    return { id, version };
  });
}

function refuseUnready(pair: PairRow, { step, note }: { step: ReviewStep; note: string | null }): void {
  if (step === "submit") refuseMissing(missingFor(checkable(pair), "submit"));
  if (step === "sendBack" && !note) throw new Refusal("invalid", "Say what there is to do.");
}

function approvalBy(step: ReviewStep, actor: Actor, seenVersion: number) {
  if (step === "approve") return { approvedById: actor.id, approvedVersion: seenVersion + 1 };
  return { approvedById: null, approvedVersion: null };
}

/** Gives a pair to somebody to work on, or to nobody. Throws a Refusal when there is no such account. */
export async function assignPair(id: string, userId: string | null, actor: Actor) {
  const change = { action: "assign", entity: "pair", details: { userId } };
  return writeAndTell(actor, change, async (tx, tell) => {
    const pair = await requirePair(tx, id);
    if (userId !== null) await requireColleague(tx, userId);
    await tx.pair.update({ where: { id }, data: { assigneeId: userId } });
    const text = `${actor.name} assigned “${nameOf(pair)}” to you.`;
    if (userId !== pair.assigneeId) await tell([userId], { text, path: deskPath(id) });
    return { id };
  });
}

/** Leaves a remark on a pair, or on one field of it; its author and whoever it is assigned to are told. */
export async function commentOn(pairId: string, given: CommentInput, actor: Actor) {
  const { field, text } = CommentInput.parse(given);
  const change = { action: "comment", entity: "pair", details: { field, text } };
  return writeAndTell(actor, change, async (tx, tell) => {
    const pair = await requirePair(tx, pairId);
    const comment = await tx.comment.create({
      data: { pairId, authorId: actor.id, field: field || null, text },
      select: { id: true },
    });
    const news = `${actor.name} commented on “${nameOf(pair)}”: ${text}`;
    await tell([pair.lastAuthorId, pair.assigneeId], { text: news, path: deskPath(pairId) });
    return { id: pairId, commentId: comment.id };
  });
}

/** Says that a comment is dealt with. Throws a Refusal when it is so already, or there is none. */
export async function resolveComment(commentId: string, actor: Actor) {
  const change = { action: "resolve", entity: "comment", details: null };
  return write(actor, change, async (tx) => {
    const { count } = await tx.comment.updateMany({
      where: { id: commentId, resolvedAt: null },
      data: { resolvedAt: new Date(), resolvedById: actor.id },
    });
    if (count === 0) throw new Refusal("not_found", "There is no such open comment.");
    return { id: commentId };
  });
}

async function requirePair(tx: Transaction, id: string): Promise<PairRow> {
  await lockPair(tx, id);
  const pair = await tx.pair.findUnique({ where: { id }, include: WITH_FIELDS });
  if (!pair) throw new Refusal("not_found", "There is no such pair.");
  return pair;
}

async function requireColleague(tx: Transaction, id: string): Promise<void> {
  const user = await tx.user.findUnique({ where: { id }, select: { banned: true } });
  if (!user || user.banned) throw new Refusal("not_found", "There is no such person at the desk.");
}

type Move = {
  seenVersion: number;
  status: Status;
  approvedById?: string | null;
  approvedVersion?: number | null;
};

async function moveOn(tx: Transaction, pair: PairRow, { seenVersion, ...data }: Move): Promise<number> {
  if (pair.version !== seenVersion) {
    throw new Refusal("conflict", "Somebody changed this pair while you had it open.");
  }
  await tx.pair.update({ where: { id: pair.id }, data: { ...data, version: { increment: 1 } } });
  return seenVersion + 1;
}
