import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { ensureBuiltInAccount } from "@/lib/editorial/commands";
import { db } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/errors";
import { log } from "@/lib/platform/log";
import type { FetchOptions } from "@/lib/sources/fetching/guarded-get";
import { type Looked, lookAt } from "./document-commands";
import { hostTurns, type InTurn } from "./host-turns";
import { noteRead } from "./news-commands";
import { type Listing, readListing, Unreadable } from "./reading/listing";
import { nextRoundAt, roundInWords } from "./rules";
import type { Suggest } from "./schema";
import { findTracked } from "./speaking-queries";

/** Longer than a round can take: one whose process died is taken up again after it. */
const LEASE = 30 * 60_000;
/** So many documents are fetched in one round; the others wait for the next. */
const MOST_DOCUMENTS = 20;
const MOST_MONITORS = 200;
const PAUSE = 2000;
const OURS = "It stopped on an error of ours; the server's log has it.";

/** All rounds of a process take turns at a host. */
const politely = hostTurns(PAUSE);

type Options = {
  /** For tests. */
  clock?: () => Date;
  inTurn?: InTurn;
  fetch?: FetchOptions;
};
type Monitor = Awaited<ReturnType<typeof listDue>>[number];
export type Round = { name: string; url: string; failed: boolean; outcome: string; leads: number };
type Running = Required<Pick<Options, "clock" | "inTurn">> & Options & { suggest: Suggest; actor: Actor };

/**
 * Reads every address whose time has come, captures what is new there, and keeps as leads what `suggest` finds in it.
 * Any number of processes may run this at once: each address is taken by one of them. What fails is noted with its
 * reason and tried again later; nothing is published.
 */
export async function runMonitors(suggest: Suggest, options: Options = {}): Promise<Round[]> {
  const { clock = () => new Date(), inTurn = politely } = options;
  const due = await listDue(clock());
  if (due.length === 0) return [];
  const actor = await ensureBuiltInAccount("Monitors", "monitors@restated.invalid", "editor");
  const running = { ...options, clock, inTurn, suggest, actor };
  const hosts = Map.groupBy(due, ({ url }) => new URL(url).host);
  const rounds = await Promise.all(Array.from(hosts.values(), (monitors) => runAll(monitors, running)));
  return rounds.flat();
}

async function runAll(monitors: readonly Monitor[], running: Running): Promise<Round[]> {
  const rounds: Round[] = [];
  for (const monitor of monitors) {
    const takenUntil = new Date(running.clock().getTime() + LEASE);
    if (await take(monitor, takenUntil)) rounds.push(await runOne({ ...monitor, takenUntil }, running));
  }
  return rounds;
}

function listDue(now: Date) {
  return db().monitor.findMany({
    where: {
      status: "active",
      nextRoundAt: { lte: now },
      OR: [{ takenUntil: null }, { takenUntil: { lte: now } }],
    },
    orderBy: [{ nextRoundAt: "asc" }, { id: "asc" }],
    take: MOST_MONITORS,
    omit: { createdAt: true, updatedAt: true },
  });
}

/** Of several that see the same, one takes it. */
async function take({ id, nextRoundAt: due, takenUntil: seen }: Monitor, takenUntil: Date): Promise<boolean> {
  const { count } = await db().monitor.updateMany({
    where: { id, status: "active", nextRoundAt: due, takenUntil: seen },
    data: { takenUntil },
  });
  return count === 1;
}

async function runOne(monitor: Monitor, running: Running): Promise<Round> {
  const { name, url } = monitor;
  try {
    const { outcome, leads } = await look(monitor, running);
    await settle(monitor, { outcome, failures: 0, retryAfter: null, now: running.clock() });
    return { name, url, failed: false, outcome, leads };
  } catch (error) {
    if (!(error instanceof Refusal)) log.error({ err: error, monitor: url }, "A monitor's round failed.");
    const outcome = error instanceof Refusal ? error.message : OURS;
    const retryAfter = error instanceof Unreadable ? error.retryAfter : null;
    await settle(monitor, { outcome, failures: monitor.failures + 1, retryAfter, now: running.clock() });
    return { name, url, failed: true, outcome, leads: 0 };
  }
}

async function look(monitor: Monitor, running: Running) {
  const { id, url, readAt, etag, lastModified } = monitor;
  const { inTurn, fetch, clock } = running;
  const listing = await readListing(url, { inTurn, since: readAt, fetch: { ...fetch, etag, lastModified } });
  const found = await noteRead(monitor, listing, clock());
  const looked = await lookAtDue(id, running);
  const count = (status: Looked["status"]) => looked.filter((each) => each.status === status).length;
  const leads = looked.reduce((sum, each) => sum + each.leads, 0);
  const missed = count("due") + count("failed");
  const counts = { found, captured: count("captured"), left: count("left"), missed, leads };
  return { leads, outcome: roundInWords({ ...counts, ...extentOf(listing) }) };
}

function extentOf({ total, entries }: Listing) {
  return { total, watched: entries?.length ?? total };
}

async function lookAtDue(monitorId: string, running: Running): Promise<Looked[]> {
  const documents = await db().monitoredDocument.findMany({
    where: { monitorId, status: "due", nextAttemptAt: { lte: running.clock() } },
    orderBy: [{ publishedAt: "desc" }, { id: "asc" }],
    take: MOST_DOCUMENTS,
    select: { id: true, url: true, publishedAt: true, attempts: true },
  });
  if (documents.length === 0) return [];
  const looking = { ...running, monitorId, tracked: await findTracked(monitorId) };
  const looked: Looked[] = [];
  for (const document of documents) looked.push(await lookAt(document, looking));
  return looked;
}

type Settled = { outcome: string; failures: number; retryAfter: string | null; now: Date };

/** Written only while the round is still this process's. Whoever asked for a look meanwhile gets one. */
async function settle(
  { id, everyMinutes, nextRoundAt: due, takenUntil }: Monitor,
  settled: Settled,
): Promise<void> {
  const { outcome, failures, now } = settled;
  await db().$transaction(async (tx) => {
    const next = await tx.monitoredDocument.findFirst({
      where: { monitorId: id, status: "due" },
      orderBy: { nextAttemptAt: "asc" },
      select: { nextAttemptAt: true },
    });
    const documentAt = next?.nextAttemptAt ?? null;
    await tx.monitor.updateMany({
      where: { id, takenUntil, nextRoundAt: due },
      data: { nextRoundAt: nextRoundAt({ everyMinutes, documentAt, ...settled }, now) },
    });
    await tx.monitor.updateMany({
      where: { id, takenUntil },
      data: { outcome, failures, lastRoundAt: now, takenUntil: null },
    });
  });
}
