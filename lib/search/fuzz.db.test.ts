import { beforeAll, expect, test } from "vitest";
import { builtInDesk } from "@/seed/desk";
import { fillMany } from "@/seed/many";
import { findExcerpts } from "./excerpt-queries";
import { countMatches } from "./facet-queries";
import { searchPairs } from "./queries";
import { suggestSearches } from "./suggest-queries";
import { fuzzedSearches } from "./testing/fuzzed-searches";

beforeAll(async () => {
  await fillMany(200, await builtInDesk(), () => undefined);
});

test("whatever is typed is answered (npm run fuzz:search asks ten thousand)", async () => {
  for (const search of fuzzedSearches(200, 5)) {
    const { items, total, matched, sought } = await searchPairs(search, 5);
    expect(total, JSON.stringify(search)).toBeGreaterThanOrEqual(items.length);
    await countMatches(search, matched);
    await findExcerpts(
      items.map(({ slug }) => slug),
      sought,
    );
    await suggestSearches(search.q ?? "");
  }
});
