import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { writeAndTell } from "@/lib/editorial/tell";
import { nextStatus } from "@/lib/editorial/workflow";
import { checkable } from "@/lib/pairs/fields";
import { deskPath, nameOf } from "@/lib/pairs/named";
import { findWholePair, lockPair, type WholePair } from "@/lib/pairs/queries";
import { missingFor, refuseMissing } from "@/lib/pairs/rules";
import type { Transaction } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/errors";
import type { Status } from "@/lib/platform/generated/enums";
import { appendEdition } from "./append";
import { buildContent } from "./build-content";
import { kindFor, PublishInput } from "./publishing";

/**
 * Publishes a pair as it was approved: a new edition, numbered and chained to the last, and what public lists
 * look it up by, in one transaction. Readers are never shown half of it.
 *
 * Throws a Refusal when the actor may not publish it, when it was changed since `seenVersion` or since it was
 * approved, when something that every edition has is missing, or when the kind cannot follow the last one.
 */
export async function publishPair(given: PublishInput, actor: Actor) {
  const input = PublishInput.parse(given);
  const change = { action: "publish", entity: "pair", details: given, needs: "publish" } as const;
  return writeAndTell(actor, change, async (tx, tell) => {
    const pair = await requireWhole(tx, input.pairId);
    const status = nextStatus(pair, "publish", actor);
    refuseUnready(pair);
    await moveOn(tx, input, status);
    const text = `${actor.name} published “${nameOf(pair)}”.`;
    await tell([pair.lastAuthorId], { text, path: deskPath(pair.id) });
    return appendEdition(tx, pair, actor, (last) =>
      buildContent(pair, {
        ...kindFor(input, last?.content.kind ?? null),
        publishedAt: new Date(),
        firstPublishedAt: last?.content.firstPublishedAt ?? null,
      }),
    );
  });
}

/**
 * Withdraws a pair that readers see, also while editors are writing a new edition of it: an edition that says why. Its address then shows the notice; earlier
 * editions keep theirs.
 *
 * Throws a Refusal when the actor may not withdraw it, or it was changed since `seenVersion`.
 */
export async function withdrawPair(given: Omit<PublishInput, "kind">, actor: Actor) {
  const input = PublishInput.parse({ ...given, kind: "withdrawal" });
  const change = { action: "withdraw", entity: "pair", details: given, needs: "withdraw" } as const;
  return writeAndTell(actor, change, async (tx, tell) => {
    const pair = await requireWhole(tx, input.pairId);
    const shown = await isShown(tx, pair.id);
    await moveOn(tx, input, nextStatus({ ...pair, shown }, "withdraw", actor));
    const text = `${actor.name} withdrew “${nameOf(pair)}”: ${input.notice}`;
    await tell([pair.lastAuthorId, pair.assigneeId], { text, path: deskPath(pair.id) });
    return appendEdition(tx, pair, actor, (last) => {
      if (!last) throw new Refusal("conflict", "This pair has never been published.");
      const { kind, notice } = kindFor(input, last.content.kind);
      const said = { kind, text: notice ?? "" };
      return { ...last.content, kind, notice: said, publishedAt: new Date().toISOString() };
    });
  });
}

async function isShown(tx: Transaction, pairId: string): Promise<boolean> {
  const shown = await tx.publishedPair.findUnique({ where: { pairId }, select: { withdrawn: true } });
  return shown?.withdrawn === false;
}

async function requireWhole(tx: Transaction, id: string): Promise<WholePair> {
  await lockPair(tx, id);
  const pair = await findWholePair(tx, id);
  if (!pair) throw new Refusal("not_found", "There is no such pair.");
  return pair;
}

function refuseUnready(pair: WholePair): void {
  if (pair.approvedVersion !== pair.version) {
    throw new Refusal("conflict", "It was changed after it was approved.");
  }
  refuseMissing(missingFor(checkable(pair), "publish"));
}

async function moveOn(tx: Transaction, { pairId, seenVersion }: PublishInput, status: Status): Promise<void> {
  const { count } = await tx.pair.updateMany({
    where: { id: pairId, version: seenVersion },
    data: { status, version: { increment: 1 } },
  });
  if (count === 0) throw new Refusal("conflict", "Somebody changed this pair while you had it open.");
}
