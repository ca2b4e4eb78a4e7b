import { currentSettings } from "@/lib/platform/settings";

/** One count runs for this long, in seconds. */
const WINDOW = 60;
/** No more clients than this are counted at a time; the one seen longest ago is let go of first. */
const MOST = 20_000;

type Count = { used: number; until: number };
export type Allowance = { over: boolean; left: number; resets: number };

declare global {
  /** The server counts too (bin/kept-answers.mjs); every bundle of it sees the same counts. */
  var restatedRequestCounts: Map<string, Count> | undefined;
}

globalThis.restatedRequestCounts ??= new Map();
const counts = globalThis.restatedRequestCounts;

/** Counts a request of a client by the setting, and gives the headers that tell of it; none where nobody counts. */
export function allowanceOf(client: string): Record<string, string> {
  const limit = currentSettings().API_LIMIT;
  return limit === 0 ? {} : allowanceHeaders(countRequest(client, limit), limit);
}

/**
 * Counts a request of a client, and says how many are left to it and in how many seconds it starts anew. Each
 * instance counts for itself.
 */
export function countRequest(client: string, limit: number, now = performance.now() / 1000): Allowance {
  const found = counts.get(client);
  const count = found && now < found.until ? found : { used: 0, until: now + WINDOW };
  count.used++;
  if (count !== found) keep(client, count);
  return {
    over: count.used > limit,
    left: Math.max(limit - count.used, 0),
    resets: Math.max(Math.ceil(count.until - now), 1),
  };
}

/** The headers that tell a client of its allowance (draft-ietf-httpapi-ratelimit-headers-11). */
export function allowanceHeaders({ over, left, resets }: Allowance, limit: number): Record<string, string> {
  return {
    "RateLimit-Policy": `"default";q=${limit};w=${WINDOW}`,
    RateLimit: `"default";r=${left};t=${resets}`,
    ...(over && { "Retry-After": String(resets) }),
  };
}

function keep(client: string, count: Count): void {
  counts.delete(client);
  counts.set(client, count);
  const [oldest] = counts.keys();
  if (counts.size > MOST && oldest !== undefined) counts.delete(oldest);
}
