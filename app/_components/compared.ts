import { cacheLife } from "next/cache";
import { diffPassages, type PassageDiff } from "@/lib/pairs/passage-diff";

/**
 * What `diffPassages` finds, kept for as long as there is room. It depends on its words alone, but the library
 * under it looks at the clock, which a page that is made in advance may only do inside a cache.
 */
export async function comparedPassages(
  earlier: string,
  later: string,
  language: string,
): Promise<PassageDiff> {
  "use cache";
  cacheLife("max");
  return diffPassages(earlier, later, language);
}
