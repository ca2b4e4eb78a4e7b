import { afterAll, beforeAll, beforeEach } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { publishPair } from "@/lib/editions/commands";
import { revisePair } from "@/lib/pairs/commands";
import { findPairForDesk } from "@/lib/pairs/queries";
import { movePair } from "@/lib/pairs/review-commands";
import { db } from "@/lib/platform/db";
import { type Reply, type Stub, startStub } from "@/lib/platform/testing/stub-server";
import { builtInDesk } from "@/seed/desk";
import { ensurePublished } from "@/seed/ensure";
import type { Desk, PairEntry } from "@/seed/entry";
import { inventedEntry } from "@/seed/invented";
import { inventPerson } from "@/seed/people";
import { addSubscription } from "../commands";
import { runDeliveries } from "../delivery-commands";

export const SECOND = 1000;
export const NOTICE = "We had named the wrong body: the mayor announced it.";
/** Halfway between the shortest and the longest wait. */
const NO_JITTER = () => 0.5;

export type Bench = {
  desk: Desk;
  admin: Actor;
  /** Whoever is told. */
  stub: Stub;
  /** A pair of this test's own, not published yet. */
  entry: PairEntry;
  start: number;
};

const bench = {} as Bench;
let count = 0;

/** A receiver on loopback and, for each test, a pair; to be called once at the top of a test file. */
export function receiverBench(): Bench {
  beforeAll(async () => {
    const [desk, admin, stub] = await Promise.all([
      builtInDesk(),
      inventPerson("Ada Admin", "admin"),
      startStub(),
    ]);
    Object.assign(bench, { desk, admin, stub });
  });
  afterAll(() => bench.stub.stop());
  beforeEach(async () => {
    await db().webhookSubscription.deleteMany();
    await db().notification.deleteMany();
    count += 1;
    const entry = inventedEntry(`told-${count}`, "en", ["The fee will never rise.", "The fee will rise."]);
    Object.assign(bench, { entry, start: Date.now() });
    bench.stub.asked.length = 0;
    answers({ status: 204 });
  });
  return bench;
}

export function answers(reply: Reply): void {
  bench.stub.answer = () => reply;
}

/** The address of the receiver, and the guard that lets it through. */
const port = () => new URL(bench.stub.url).port;
export const guard = () => ({
  resolve: async () => [{ address: "127.0.0.1", family: 4 }],
  ports: ["80", "443"],
  allowed: [`hook.example.org:${port()}`],
});

export function subscribe(pair?: string) {
  const url = `http://hook.example.org:${port()}/restated`;
  return addSubscription({ name: "The Lantern", url, pair }, bench.admin, guard());
}

/** Sends what is due so many seconds after the test began: by itself a minute, in which all of it was published. */
export const run = (seconds = 60, more: Parameters<typeof runDeliveries>[0] = {}) =>
  runDeliveries({ clock: () => at(seconds), random: NO_JITTER, guard: guard(), ...more });

export const at = (seconds: number) => new Date(bench.start + seconds * SECOND);

export const publish = (entry = bench.entry) => ensurePublished(entry, bench.desk);

/** A pair that was published, changed and approved again. */
export async function revised(summary: string) {
  const pair = required(await findPairForDesk(bench.entry.slug));
  const { earlier, later, topics, ...input } = bench.entry;
  const given = { ...input, earlierId: pair.earlierId, laterId: pair.laterId, summary };
  const { editor, reviewer } = bench.desk;
  const draft = await revisePair(pair.id, given, { version: pair.version, base: {} }, editor);
  const submitted = await movePair(pair.id, "submit", editor, draft.version);
  return movePair(pair.id, "approve", reviewer, submitted.version);
}

export async function correct(kind: "correction" | "reinstatement" = "correction") {
  const { id, version } = await revised(`Another summary, ${kind}.`);
  return publishPair({ pairId: id, seenVersion: version, kind, notice: NOTICE }, bench.desk.reviewer);
}

export const deliveries = () => db().webhookDelivery.findMany({ orderBy: { id: "asc" } });

/** What the receiver was sent, by number: from the end when it is negative. */
export function sent(number = -1) {
  const asked = required(bench.stub.asked.at(number));
  const body = asked.body.toString();
  return { ...asked, body, headers: asked.headers as Record<string, string>, json: JSON.parse(body) };
}

export function required<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error("What this test needs is not there.");
  return value;
}
