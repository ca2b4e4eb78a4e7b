import "server-only";
import { cachedUnder, tags } from "@/lib/platform/cache";
import { wordsBeginning } from "@/lib/retrieval/word-queries";

const ALIKE = 3;
const MOST_UNKNOWN = 3;
const MOST_EACH = 4;

/** Words that are known and begin like those that are not: something to try where nothing was found. */
export async function wordsNear(unknown: readonly string[]): Promise<string[]> {
  "use cache";
  cachedUnder(tags.pairs);
  const known = await Promise.all(
    unknown
      .filter((word) => word.length > ALIKE && !word.includes(":"))
      .slice(0, MOST_UNKNOWN)
      .map((word) => wordsBeginning("pair", word.slice(0, ALIKE), MOST_EACH)),
  );
  return [...new Set(known.flat().map(({ word }) => word))];
}
