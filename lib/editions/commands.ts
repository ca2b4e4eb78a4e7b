import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { nextStatus } from "@/lib/editorial/workflow";
import { write } from "@/lib/editorial/write";
import { findWholePair, type WholePair } from "@/lib/pairs/queries";
import { missingForPublishing } from "@/lib/pairs/rules";
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
  return write(actor, { action: "publish", entity: "pair", details: given, needs: "publish" }, async (tx) => {
    const pair = await requireWhole(tx, input.pairId);
    const status = nextStatus(pair, "publish", actor);
    refuseUnready(pair);
    await moveOn(tx, input, status);
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
 * Withdraws a published pair: a new edition that says why. Its address then shows the notice; earlier
 * editions keep theirs.
 *
 * Throws a Refusal when the actor may not withdraw it, or it was changed since `seenVersion`.
 */
export async function withdrawPair(given: Omit<PublishInput, "kind">, actor: Actor) {
  const input = PublishInput.parse({ ...given, kind: "withdrawal" });
  return write(
    actor,
    { action: "withdraw", entity: "pair", details: given, needs: "withdraw" },
    async (tx) => {
      const pair = await requireWhole(tx, input.pairId);
      await moveOn(tx, input, nextStatus(pair, "withdraw", actor));
      return appendEdition(tx, pair, actor, (last) => {
        if (!last) throw new Refusal("conflict", "This pair has never been published.");
        const { kind, notice } = kindFor(input, last.content.kind);
        const text = notice ?? "";
        return { ...last.content, kind, notice: { kind, text }, publishedAt: new Date().toISOString() };
      });
    },
  );
}

async function requireWhole(tx: Transaction, id: string): Promise<WholePair> {
  const pair = await findWholePair(tx, id);
  if (!pair) throw new Refusal("not_found", "There is no such pair.");
  return pair;
}

function refuseUnready(pair: WholePair): void {
  if (pair.approvedVersion !== pair.version) {
    throw new Refusal("conflict", "It was changed after it was approved.");
  }
  const missing = missingForPublishing(pair);
  if (missing.length > 0) throw new Refusal("invalid", missing.join(" "));
}

async function moveOn(tx: Transaction, { pairId, seenVersion }: PublishInput, status: Status): Promise<void> {
  const { count } = await tx.pair.updateMany({
    where: { id: pairId, version: seenVersion },
    data: { status, version: { increment: 1 } },
  });
  if (count === 0) throw new Refusal("conflict", "Somebody changed this pair while you had it open.");
}
