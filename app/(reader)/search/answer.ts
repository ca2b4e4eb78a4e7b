import type { Facets } from "@/lib/editions/list-queries";
import { findExcerpts } from "@/lib/search/excerpt-queries";
import { countMatches } from "@/lib/search/facet-queries";
import { type FoundIn, foundIn } from "@/lib/search/found-in";
import { wordsNear } from "@/lib/search/near-queries";
import { type SearchPage, searchPairs } from "@/lib/search/queries";
import type { Search } from "@/lib/search/schema";

/** What a search found, and where nothing was found, what could be tried. */
export type Answer = {
  page: SearchPage;
  facets: Facets;
  found: Record<string, FoundIn>;
  rescue?: { withoutFilters: number; words: string[] };
};

/** All that the page of a search shows. */
export async function answerTo(search: Search): Promise<Answer> {
  const page = await searchPairs(search);
  const { items, sought, matched } = page;
  const [facets, excerpts] = await Promise.all([
    countMatches(search, matched),
    findExcerpts(
      items.map(({ slug }) => slug),
      sought,
    ),
  ]);
  const found = items.map((pair) => [pair.slug, foundIn(pair, sought, excerpts[pair.slug])]);
  const rescue = page.total === 0 ? await rescueFor(search, page.unknown) : undefined;
  return { page, facets, found: Object.fromEntries(found), rescue };
}

/** What is there to try instead of a search that found nothing. */
async function rescueFor({ q, sort }: Search, unknown: readonly string[]): Promise<Answer["rescue"]> {
  const [{ total }, words] = await Promise.all([searchPairs({ q, sort }, 1), wordsNear(unknown)]);
  return { withoutFilters: total, words };
}
