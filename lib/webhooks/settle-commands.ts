import "server-only";
import { db, type Transaction } from "@/lib/platform/db";
import type { DueDelivery } from "./due-queries";
import { pauseOf, waitAfter } from "./schedule";
import { tellAdmins } from "./tell-admins";

/** What an attempt came to; `failure` is null when the receiver has it. */
export type Outcome = { status: number | null; failure: string | null; retryAfter: string | null };
export type Result = "delivered" | "waiting" | "dead";
type At = { now: Date; random: number };

const GONE = 410;

/**
 * Writes down what an attempt came to and when the next one is due. After the last one the delivery is dead: it is
 * kept, and the administrators are told. A receiver that says it is gone is sent nothing any more.
 */
export async function settle(delivery: DueDelivery, outcome: Outcome, { now, random }: At): Promise<Result> {
  const { status: httpStatus, failure, retryAfter } = outcome;
  if (failure === null) {
    await note(db(), delivery, { status: "delivered", nextAttemptAt: null, httpStatus, failure });
    return "delivered";
  }
  if (httpStatus === GONE) return endReceiver(delivery, { httpStatus, failure });
  const wait = waitAfter(delivery.attempts, random);
  if (wait === null) return bury(delivery, { httpStatus, failure });
  const nextAttemptAt = new Date(now.getTime() + Math.max(wait, pauseOf(retryAfter, now)));
  await note(db(), delivery, { nextAttemptAt, httpStatus, failure });
  return "waiting";
}

type Failure = { httpStatus: number | null; failure: string };

async function bury(delivery: DueDelivery, failed: Failure): Promise<Result> {
  const { subscriptionId, slug, subscription } = delivery;
  await db().$transaction(async (tx) => {
    const before = await tx.webhookDelivery.count({ where: { subscriptionId, status: "dead" } });
    await note(tx, delivery, { status: "dead", nextAttemptAt: null, ...failed });
    if (before > 0) return;
    await tellAdmins(tx, `“${subscription.name}” could not be told of “${slug}”: ${failed.failure}`);
  });
  return "dead";
}

async function endReceiver(delivery: DueDelivery, failed: Failure): Promise<Result> {
  const { subscriptionId, subscription } = delivery;
  await db().$transaction(async (tx) => {
    await note(tx, delivery, { status: "dead", nextAttemptAt: null, ...failed });
    await tx.webhookDelivery.updateMany({
      where: { subscriptionId, status: "pending" },
      data: { status: "dead", nextAttemptAt: null, failure: "Its receiver was gone before it was sent." },
    });
    await tx.webhookSubscription.update({ where: { id: subscriptionId }, data: { status: "gone" } });
    await tellAdmins(tx, `“${subscription.name}” said that it is gone (410). It is told nothing any more.`);
  });
  return "dead";
}

type Data = Parameters<Transaction["webhookDelivery"]["updateMany"]>[0]["data"];

/** Written only while the attempt is still this process's. */
async function note(tx: Transaction, { id, attempts }: DueDelivery, data: Data): Promise<void> {
  await tx.webhookDelivery.updateMany({ where: { id, attempts, status: "pending" }, data });
}
