import "server-only";
import { db } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/errors";
import type { Guard } from "@/lib/sources/fetching/address-guard";
import { guardedPost } from "@/lib/sources/fetching/guarded-post";
import { type DueDelivery, findDue, listReceiversDue } from "./due-queries";
import { signedHeaders } from "./secret";
import { type Outcome, type Result, settle } from "./settle-commands";

/** Longer than an attempt can take: a delivery whose process died is taken up again after it. */
const LEASE = 60_000;
/** So many deliveries go to a receiver in one run, one after the other. */
const MOST = 20;
const UNREADABLE = "Its secret cannot be read with the secret of this instance. Make a new one.";

export type DeliveryTally = Record<Result, number>;
type Options = {
  /** Receivers that another run of this process is sending to. */
  busy?: Set<string>;
  /** For tests. */
  clock?: () => Date;
  random?: () => number;
  guard?: Partial<Guard>;
  timeout?: number;
};

/**
 * Sends what is due, and tells how much of it came to what. Any number of processes may run this at once: each
 * delivery is taken by one of them.
 */
export async function runDeliveries(options: Options = {}): Promise<DeliveryTally> {
  const { clock = now } = options;
  return sendTo(await listReceiversDue(clock(), []), options);
}

/**
 * Sends to these receivers what is due to them: to each one after the other, and to none later because another takes
 * its time. They are in `busy` while this is at work.
 */
export async function sendTo(receivers: readonly string[], options: Options = {}): Promise<DeliveryTally> {
  const { busy = new Set<string>(), clock = now } = options;
  const results = await Promise.all(
    receivers.map((id) => {
      busy.add(id);
      return sendAll(id, { ...options, clock }).finally(() => busy.delete(id));
    }),
  );
  const tally: DeliveryTally = { delivered: 0, waiting: 0, dead: 0 };
  for (const result of results.flat()) tally[result] += 1;
  return tally;
}

type Run = Options & { clock: () => Date };

/** Stops at the first that fails: what is down is asked once in a run. */
async function sendAll(subscriptionId: string, run: Run): Promise<Result[]> {
  const results: Result[] = [];
  for (let turns = 0; turns < MOST; turns++) {
    const delivery = await findDue(subscriptionId, run.clock());
    if (!delivery) break;
    if (!(await take(delivery, run.clock()))) continue;
    const result: Result = await sendOne(delivery, run);
    results.push(result);
    if (result !== "delivered") break;
  }
  return results;
}

async function sendOne(delivery: DueDelivery, run: Run): Promise<Result> {
  const { clock, random = Math.random } = run;
  const outcome = await attempt(delivery, run);
  const taken = { ...delivery, attempts: delivery.attempts + 1 };
  return settle(taken, outcome, { now: clock(), random: random() });
}

/** Of several that see the same number of attempts, one raises it. */
async function take({ id, attempts }: DueDelivery, at: Date): Promise<boolean> {
  const { count } = await db().webhookDelivery.updateMany({
    where: { id, attempts, status: "pending" },
    data: { attempts: attempts + 1, attemptedAt: at, nextAttemptAt: new Date(at.getTime() + LEASE) },
  });
  return count === 1;
}

async function attempt({ id, payload, subscription }: DueDelivery, run: Run): Promise<Outcome> {
  const headers = signedHeaders(id, payload, subscription, run.clock());
  if (!headers) return { status: null, failure: UNREADABLE, retryAfter: null };
  const { guard, timeout } = run;
  const post = { body: payload, headers, guard, timeout };
  try {
    const { status, retryAfter } = await guardedPost(subscription.url, post);
    const accepted = status >= 200 && status < 300;
    return { status, failure: accepted ? null : `It answered with status ${status}.`, retryAfter };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { status: null, failure: error.message, retryAfter: null };
  }
}

function now(): Date {
  return new Date();
}
