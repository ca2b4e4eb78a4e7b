import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { write } from "@/lib/editorial/write";
import type { Transaction } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/errors";
import { type Guard, requireFetchable } from "@/lib/sources/fetching/address-guard";
import { publicInternet } from "@/lib/sources/fetching/public-internet";
import { SubscriptionInput } from "./schema";
import { newSecret, OVERLAP } from "./secret";

const ENTITY = { entity: "webhook", needs: "manage" } as const;

/**
 * Adds a receiver, and returns its secret, the only time that it is shown. Administrators only. `guard` is for tests.
 *
 * Throws a Refusal when the address is not one to send to, and when no published pair has the address that was given.
 */
export async function addSubscription(
  given: SubscriptionInput,
  actor: Actor,
  guard: Guard = publicInternet(),
) {
  const { pair, name, url } = SubscriptionInput.parse(given);
  requireFetchable(url, guard);
  const { secret, sealed } = newSecret();
  const change = { ...ENTITY, action: "create", details: { name, url, pair } };
  const { id } = await write(actor, change, async (tx) => {
    const pairId = pair && (await requirePublished(tx, pair));
    return tx.webhookSubscription.create({
      data: { name, url, pairId, secret: sealed, createdById: actor.id },
      select: { id: true },
    });
  });
  return { id, secret };
}

/** Stops sending to a receiver. What is published meanwhile waits for it. */
export async function pauseSubscription(id: string, actor: Actor) {
  return changeStatus(id, "paused", actor);
}

/** Sends to a receiver again, what waited for it first; also to one that said it was gone. */
export async function resumeSubscription(id: string, actor: Actor) {
  return changeStatus(id, "active", actor);
}

/** Takes a receiver away, with all that was and was not delivered to it. */
export async function removeSubscription(id: string, actor: Actor) {
  return write(actor, { ...ENTITY, action: "remove", details: null }, async (tx) => {
    const { count } = await tx.webhookSubscription.deleteMany({ where: { id } });
    if (count === 0) throw unknown();
    return { id };
  });
}

/** Gives a receiver a new secret, and returns it. For a day what is sent is signed with the one before as well. */
export async function rotateSecret(id: string, actor: Actor, now = new Date()) {
  const { secret, sealed } = newSecret();
  await write(actor, { ...ENTITY, action: "rotate-secret", details: null }, async (tx) => {
    const subscription = await tx.webhookSubscription.findUnique({ where: { id }, select: { secret: true } });
    if (!subscription) throw unknown();
    const previousUntil = new Date(now.getTime() + OVERLAP);
    return tx.webhookSubscription.update({
      where: { id },
      data: { secret: sealed, previousSecret: subscription.secret, previousUntil },
      select: { id: true },
    });
  });
  return { id, secret };
}

/**
 * Sends a delivery again, with all its attempts, under its old id: a receiver that has it already can tell.
 *
 * Throws a Refusal when there is none, or it is still being tried.
 */
export async function replayDelivery(id: string, actor: Actor, now = new Date()) {
  const change = { entity: "delivery", needs: "manage", action: "replay", details: null } as const;
  return write(actor, change, async (tx) => {
    const { count } = await tx.webhookDelivery.updateMany({
      where: { id, status: { not: "pending" }, subscription: { status: { not: "gone" } } },
      data: { status: "pending", attempts: 0, nextAttemptAt: now, failure: null, httpStatus: null },
    });
    if (count === 0) {
      throw new Refusal("conflict", "It is waiting to be sent, or its receiver is gone: resume that first.");
    }
    return { id };
  });
}

async function changeStatus(id: string, status: "active" | "paused", actor: Actor) {
  const action = status === "active" ? "resume" : "pause";
  return write(actor, { ...ENTITY, action, details: null }, async (tx) => {
    const { count } = await tx.webhookSubscription.updateMany({ where: { id }, data: { status } });
    if (count === 0) throw unknown();
    return { id };
  });
}

async function requirePublished(tx: Transaction, slug: string): Promise<string> {
  const pair = await tx.publishedPair.findUnique({ where: { slug }, select: { pairId: true } });
  if (!pair) throw new Refusal("not_found", `No published pair has the address “${slug}”.`);
  return pair.pairId;
}

function unknown(): Refusal {
  return new Refusal("not_found", "There is no such receiver. Somebody may have removed it.");
}
