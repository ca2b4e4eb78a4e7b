import "server-only";
import { cacheLife, cacheTag, revalidateTag, updateTag } from "next/cache";

/** Every tag in the product. A tag not built here does not exist. */
export const tags = {
  pair: (slug: string) => `pair:${slug}`,
  pairs: "pairs",
};

/**
 * How long a public answer lasts, in seconds. A write inside the server expires its tags at once, and the server
 * looks for those of others (lib/decisions/0008); should it miss one, `revalidate` is the limit.
 */
const PUBLIC_LIFE = { stale: 30, revalidate: 30, expire: 3600 };

declare global {
  /** The statuses are known to another bundle than the pages are in; instrumentation.ts puts this there. */
  var restatedForgetStandings: (() => void) | undefined;
}

const insideNext = Boolean(process.env.NEXT_RUNTIME);

/** Call first in a 'use cache' function. Outside Next (unit tests, seed) it does nothing. */
export function cachedUnder(...names: string[]): void {
  if (!insideNext) return;
  cacheTag(...names);
  cacheLife(PUBLIC_LIFE);
}

/** What a made-up page of the build asks for: it is answered without a database, because a build has none. */
export const NOTHING = "-";

/**
 * Lets go of cached answers, so that whoever publishes sees it at once: the pages and the statuses that the
 * server sets before them (bin/serve.mjs). For server actions only.
 */
export function expire(...names: string[]): void {
  for (const name of names) updateTag(name);
  globalThis.restatedForgetStandings?.();
}

/** The same for a route handler. */
export function expireFromRoute(...names: string[]): void {
  for (const name of names) revalidateTag(name, { expire: 0 });
  globalThis.restatedForgetStandings?.();
}
