import "server-only";
import { distance } from "fastest-levenshtein";
import { db } from "@/lib/platform/db";
import type { SearchKind } from "@/lib/platform/generated/enums";

/** A word as it stands in documents, folded, and the number of its term. */
export type KnownWord = { word: string; termId: number };

/** No beginning of a word stands for more words than this, and no mistyped one is compared with more. */
const MOST_ENDINGS = 100;
const MOST_COMPARED = 20_000;
/** Comes after every letter there is. */
const LAST = "\u{10FFFF}";

/** The words that begin so, in the order of the alphabet. */
export function wordsBeginning(
  kind: SearchKind,
  beginning: string,
  most = MOST_ENDINGS,
): Promise<KnownWord[]> {
  return db().searchWord.findMany({
    where: { kind, word: { gte: beginning, lt: beginning + LAST } },
    orderBy: { word: "asc" },
    take: most,
    select: { word: true, termId: true },
  });
}

/**
 * The words that a mistyped one may have been meant for, the likeliest first: one letter wrong in a short word,
 * two in one of six letters or more, or two letters that changed places. The first letter is taken to be there,
 * if not in its place.
 */
export async function wordsLike(kind: SearchKind, typed: string): Promise<KnownWord[]> {
  if (typed.length < 4) return [];
  const beginnings = [...new Set(typed.slice(0, 2))];
  const lists = await Promise.all(beginnings.map((letter) => wordsBeginning(kind, letter, MOST_COMPARED)));
  return lists
    .flat()
    .map((known) => ({ known, apart: lettersApart(typed, known.word) }))
    .filter(({ apart }) => apart <= (typed.length < 6 ? 1 : 2))
    .toSorted((a, b) => a.apart - b.apart || a.known.word.localeCompare(b.known.word))
    .map(({ known }) => known);
}

/** Letters to change, add or leave out; two that changed places count as one. */
function lettersApart(typed: string, word: string): number {
  if (Math.abs(typed.length - word.length) > 2) return Number.POSITIVE_INFINITY;
  const apart = distance(typed, word);
  return apart === 2 && isSwapped(typed, word) ? 1 : apart;
}

function isSwapped(typed: string, word: string): boolean {
  if (typed.length !== word.length) return false;
  const first = [...typed].findIndex((letter, place) => letter !== word[place]);
  const swapped = typed.slice(0, first) + typed[first + 1] + typed[first] + typed.slice(first + 2);
  return swapped === word;
}
