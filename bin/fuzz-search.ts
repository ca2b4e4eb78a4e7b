// npm run fuzz:search -- [--engine sqlite|postgresql] [--pairs 10000] [--count 10000] [--seed 5]
// Asks a throw-away database of made-up pairs for whatever may be typed, as a page of results does, and says what
// failed and how much slower than the median the slowest was. One that was slow is asked twice more: its best counts.
import { parseArgs } from "node:util";
import { db } from "@/lib/platform/db";
import { findExcerpts } from "@/lib/search/excerpt-queries";
import { countMatches } from "@/lib/search/facet-queries";
import { searchPairs } from "@/lib/search/queries";
import type { Search } from "@/lib/search/schema";
import { fuzzedSearches } from "@/lib/search/testing/fuzzed-searches";
import { builtInDesk } from "@/seed/desk";
import { fillMany } from "@/seed/many";
import { refusing } from "./refusing";
import { onThrowAway } from "./throw-away";

const MOST_TIMES = 10;
const SHOWN = 5;

const { values } = parseArgs({
  options: {
    engine: { type: "string", default: "sqlite" },
    pairs: { type: "string", default: "10000" },
    count: { type: "string", default: "10000" },
    seed: { type: "string", default: "5" },
  },
});

type Timed = { search: Partial<Search>; ms: number };

await refusing("fuzz", async () => {
  await onThrowAway(values.engine, async () => {
    await fillMany(Number(values.pairs), await builtInDesk(), () => undefined);
    if (values.engine === "postgresql") await db().$executeRaw`ANALYZE`;
    await fuzz(fuzzedSearches(Number(values.count), Number(values.seed)));
  });
});

async function fuzz(searches: Partial<Search>[]): Promise<void> {
  const answered: Timed[] = [];
  const failed: string[] = [];
  for (const search of searches) {
    try {
      answered.push({ search, ms: await timed(search) });
    } catch (error) {
      failed.push(`${JSON.stringify(search)}: ${error}`);
    }
  }
  const median = medianOf(answered);
  for (const each of answered.filter(({ ms }) => ms > MOST_TIMES * median)) {
    each.ms = Math.min(each.ms, await timed(each.search), await timed(each.search));
  }
  const slowest = answered.toSorted((a, b) => b.ms - a.ms);
  const ratio = (slowest[0]?.ms ?? 0) / median;
  console.log(
    `${searches.length} searches of ${values.pairs} pairs on ${values.engine}: ${failed.length} failed`,
  );
  console.log(`median ${median.toFixed(2)} ms, slowest ${ratio.toFixed(1)} times that`);
  for (const { search, ms } of slowest.slice(0, SHOWN)) {
    console.log(`${ms.toFixed(1)} ms  ${JSON.stringify(search).slice(0, 200)}`);
  }
  for (const failure of failed.slice(0, SHOWN)) console.error(failure);
  if (failed.length > 0 || ratio > MOST_TIMES) {
    throw new Error(`A search failed, or took more than ${MOST_TIMES} times the median.`);
  }
}

/** Milliseconds for what a page of results asks, side by side what it asks so. */
async function timed(search: Partial<Search>): Promise<number> {
  const begun = performance.now();
  const { items, matched, sought } = await searchPairs(search);
  const slugs = items.map(({ slug }) => slug);
  await Promise.all([countMatches(search, matched), findExcerpts(slugs, sought)]);
  return performance.now() - begun;
}

function medianOf(answered: readonly Timed[]): number {
  return answered.map(({ ms }) => ms).toSorted((a, b) => a - b)[Math.floor(answered.length / 2)] ?? 0;
}
