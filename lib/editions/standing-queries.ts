import "server-only";
import { tags } from "@/lib/platform/cache";
import { db } from "@/lib/platform/db";
import { purgeHeaders } from "@/lib/platform/http";
import { type Named, namedBy } from "./addresses";
import { mementoHeaders } from "./mementos";

/**
 * Whether an address has something to show, had it once and shows why not, or never had; and what its page cannot
 * say in headers itself.
 */
export type Standing = { is: "published" | "withdrawn" | "unknown"; headers?: Record<string, string> };

const UNKNOWN: Standing = { is: "unknown" };

/** How long an answer is taken for current, in milliseconds, and how many are kept. */
const LIFE = 30_000;
const MOST = 10_000;

const known = new Map<string, { standing: Promise<Standing>; until: number }>();

/**
 * The standing of what the path of an address names; null for a path that is not a record's. It is told late, by
 * half a minute at most, only where the server did not hear of a publication.
 */
export async function standingAt(path: string): Promise<Standing | null> {
  const named = namedBy(path);
  if (named === null) return null;
  return named === "nothing" ? UNKNOWN : findStanding(named);
}

/** The standing of a record, as late as `standingAt` tells it. */
export async function findStanding(named: Named): Promise<Standing> {
  const name = JSON.stringify(named);
  const now = performance.now();
  const found = known.get(name);
  if (found && now < found.until) return found.standing;

  const standing = look(named);
  known.delete(name);
  known.set(name, { standing, until: now + LIFE });
  forgetOldest();
  standing.catch(() => known.delete(name));
  return standing;
}

/** For when something was published: the next answer is a new one. */
export function forgetStandings(): void {
  known.clear();
}

function forgetOldest(): void {
  const [oldest] = known.keys();
  if (known.size > MOST && oldest !== undefined) known.delete(oldest);
}

async function look(named: Named): Promise<Standing> {
  if (named.kind === "pair") return lookForPair(named);
  const tag = await db().publishedTag.findFirst({
    where: { kind: named.kind, key: named.key },
    select: { pairId: true },
  });
  return tag ? { is: "published", headers: purgeHeaders([tags.pairs]) } : UNKNOWN;
}

async function lookForPair({ key, edition }: { key: string; edition?: number | "all" }): Promise<Standing> {
  const pair = await db().publishedPair.findUnique({
    where: { slug: key },
    select: { pairId: true, withdrawn: true },
  });
  if (!pair) return UNKNOWN;
  const purge = purgeHeaders([tags.pair(key), tags.pairs]);
  if (edition === undefined) {
    const headers = { ...purge, ...mementoHeaders(key) };
    return { is: pair.withdrawn ? "withdrawn" : "published", headers };
  }
  if (edition === "all") return { is: "published", headers: purge };
  const found = await db().edition.findUnique({
    where: { pairId_number: { pairId: pair.pairId, number: edition } },
    select: { publishedAt: true },
  });
  return found ? { is: "published", headers: { ...purge, ...mementoHeaders(key, found) } } : UNKNOWN;
}
