import "server-only";
import { setTimeout as wait } from "node:timers/promises";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { retryAt } from "@/lib/sources/check-schedule";
import { type Checked, checkSourceNow } from "./source-check-commands";

type Round = {
  /** The least time between two requests to one host. */
  spacingMs?: number;
  /** Told of each check as soon as it is done. */
  onChecked?: (url: string, checked: Checked) => void;
};
type Due = { id: string; url: string };

const SPACING_MS = 5000;
const MOST = 1000;

/**
 * Checks every source whose time has come, one after the other, and leaves each host alone for a while after
 * each request; a host that asks to wait is left alone until then, with all its sources. Returns the checks.
 */
export async function checkDueSources(
  actor: Actor,
  { spacingMs = SPACING_MS, onChecked }: Round = {},
): Promise<Checked[]> {
  let due: Due[] = await db().source.findMany({
    where: { nextCheckAt: { lte: new Date() } },
    orderBy: [{ nextCheckAt: "asc" }, { id: "asc" }],
    take: MOST,
    select: { id: true, url: true },
  });
  const notBefore = new Map<string, number>();
  const done: Checked[] = [];
  while (due.length > 0) {
    const { source, delay } = nextOf(due, notBefore);
    if (delay > 0) await wait(delay);
    due = due.filter((each) => each !== source);
    const checked = await checkSourceNow(source.id, actor);
    done.push(checked);
    onChecked?.(source.url, checked);
    const host = hostOf(source);
    notBefore.set(host, Date.now() + spacingMs);
    const until = retryAt(checked.retryAfter, new Date());
    if (until) due = await postpone(due, host, until);
  }
  return done;
}

/** Whichever source's host may be asked first. */
function nextOf(due: readonly Due[], notBefore: ReadonlyMap<string, number>) {
  const now = Date.now();
  const waits = due.map((source) => ({ source, delay: (notBefore.get(hostOf(source)) ?? 0) - now }));
  return waits.reduce((best, each) => (best.delay <= 0 || best.delay <= each.delay ? best : each));
}

async function postpone(due: readonly Due[], host: string, until: Date): Promise<Due[]> {
  const same = due.filter((source) => hostOf(source) === host);
  await db().source.updateMany({
    where: { id: { in: same.map(({ id }) => id) } },
    data: { nextCheckAt: until },
  });
  return due.filter((source) => !same.includes(source));
}

function hostOf({ url }: Due): string {
  return new URL(url).host;
}
