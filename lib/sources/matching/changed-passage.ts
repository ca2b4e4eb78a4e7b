import { closestPassages, closestWithin, folded, MOST_ALIGNED, type Passage } from "./closest-passage";
import { editDistance } from "./edit-distance";
import type { Mapped } from "./mapped-text";
import { MOST_GAPS, REACH } from "./match-parts";
import type { Gap, Pattern } from "./quote-pattern";
import { type Stretch, stretchesOf } from "./quote-stretches";
import { type Comparison, compareWords, type Difference } from "./word-changes";
import { cutsWord } from "./word-edges";
import { printed } from "./words";

export type ChangedPassage = { start: number; end: number; differences: Difference[] };

/**
 * How much of a passage may differ for it to be the one that was quoted: two characters in five; of a long
 * passage, two in five that stand in differing words.
 */
const MOST_DIFFERENT = 0.4;

/** No word is longer; a hostile one must not be walked to its end. */
const LONGEST_WORD = 60;

/** How far beyond a passage its first and last word are looked for. */
const WIDER = 60;

/** To name the word that was replaced is worth a somewhat larger difference than to say that one is missing. */
const WORTH_WIDENING = 0.1;

type Found = Comparison & { different: number; length: number };
type Beside = { at: number; gap?: Gap; before: boolean };
type Search = { page: Mapped; locale: string };

/** The passage that comes closest to the quote, and the words in which they differ. */
export function changedPassage(search: Search, quote: Mapped, pattern: Pattern): ChangedPassage | undefined {
  if (pattern.gaps.length > MOST_GAPS) return;
  const stretches = stretchesOf(quote, pattern);
  const anchor = stretches.toSorted((one, other) => other.quoted.text.length - one.quoted.text.length)[0];
  if (!anchor) return;

  const passages = closestPassages(search.page.text, anchor.quoted.text);
  const tries = passages.slice(0, stretches.length > 8 ? 2 : 8).flatMap((passage) => {
    const found = compare(search, anchor, passage);
    return found ? [withOthers(search, stretches, stretches.indexOf(anchor), found)] : [];
  });
  return bestOf(tries);
}

/** What was found for the stretches before and after the one that was found. */
function withOthers(search: Search, stretches: Stretch[], anchor: number, found: Found): Found[] {
  const all = [found];
  for (const stretch of stretches.slice(anchor + 1)) {
    const at = all.at(-1)?.end ?? found.end;
    all.push(findBeside(search, stretch, { at, gap: stretch.before, before: false }));
  }
  for (let index = anchor - 1; index >= 0; index -= 1) {
    const stretch = stretches[index];
    const gap = stretches[index + 1]?.before;
    const at = all[0]?.start ?? found.start;
    if (stretch) all.unshift(findBeside(search, stretch, { at, gap, before: true }));
  }
  return all;
}

/** The stretch as near as can be before `at`, or after it. */
function findBeside(search: Search, stretch: Stretch, { at, gap, before }: Beside): Found {
  const { quoted } = stretch;
  const reach = REACH[gap?.kind ?? "ellipsis"] + Math.ceil(quoted.text.length * 1.2);
  const range = before ? { start: at - reach, end: at } : { start: at, end: at + reach };
  const passage = closestInRange(search.page.text, quoted.text, range, before);
  const found = passage && compare(search, stretch, passage);
  return found ?? absent(at, quoted.text.length, printed(quoted, 0, quoted.text.length));
}

function absent(at: number, length: number, quoted: string): Found {
  return {
    start: at,
    end: at,
    same: 0,
    alike: 0,
    short: { first: false, last: false },
    different: length,
    length,
    differences: [{ said: "", quoted }],
  };
}

function closestInRange(text: string, needle: string, range: Passage, last: boolean): Passage | undefined {
  if (needle.length <= MOST_ALIGNED) return closestWithin(text, needle, range, last);
  const start = Math.max(0, range.start);
  const [best] = closestPassages(text.slice(start, range.end), needle);
  return best && { start: start + best.start, end: start + best.end };
}

/** The passage as it was aligned or, where that cut words off at an edge, with the words before or after. */
function compare(search: Search, stretch: Stretch, passage: Passage): Found | undefined {
  const whole = wholeWords(search.page, passage);
  const found = comparison(search, stretch, whole);
  if (!found || !(found.short.first || found.short.last)) return found;
  const wider = comparison(search, stretch, widened(search.page, whole, found), true);
  return wider && shareOf([wider]) <= shareOf([found]) + WORTH_WIDENING ? wider : found;
}

function comparison({ page, locale }: Search, stretch: Stretch, passage: Passage, generous = false) {
  const { quoted, loose } = stretch;
  const compared = compareWords({ page, ...passage, quoted, loose, locale, generous });
  if (!compared) return;
  const said = page.text.slice(compared.start, compared.end);
  const length = Math.max(said.length, quoted.text.length);
  const short = length <= 2 * MOST_ALIGNED;
  const different = short ? editDistance(folded(said), folded(quoted.text)) : length - compared.same;
  return {
    ...compared,
    different: interrupted(compared, quoted.text) ? Math.min(different, length * MOST_DIFFERENT) : different,
    length,
  };
}

/** Nearly all of the quote stands there in its order, though the source has more in between. */
function interrupted({ same, alike }: Comparison, quoted: string): boolean {
  return alike > 3 && same >= 0.75 * quoted.replaceAll(" ", "").length;
}

function widened({ text }: Mapped, { start, end }: Passage, { short }: Found): Passage {
  const before =
    text
      .slice(Math.max(0, start - WIDER), start)
      .split(/[.?!]"?\s|"\s?/)
      .at(-1) ?? "";
  const after = text.slice(end, end + WIDER).split(/[.?!](?:\s|$)|"/)[0] ?? "";
  const wordBefore = before.length < WIDER ? before : before.replace(/^\S*/, "");
  const wordAfter = after.length < WIDER ? after : after.replace(/\S*$/, "");
  return {
    start: short.first ? start - wordBefore.length : start,
    end: short.last ? end + wordAfter.length : end,
  };
}

function wholeWords(page: Mapped, { start, end }: Passage): Passage {
  let first = start;
  let last = end;
  while (start - first < LONGEST_WORD && cutsWord(page, first)) first -= 1;
  while (last - end < LONGEST_WORD && cutsWord(page, last)) last += 1;
  return { start: first, end: last };
}

function bestOf(tries: Found[][]): ChangedPassage | undefined {
  const shares = tries.map(shareOf);
  const least = Math.min(...shares);
  const best = tries[shares.indexOf(least)];
  if (!best || least > MOST_DIFFERENT) return;
  return {
    start: Math.min(...best.map(({ start }) => start)),
    end: Math.max(...best.map(({ end }) => end)),
    differences: best.flatMap(({ differences }) => differences),
  };
}

function shareOf(found: Found[]): number {
  return total(found, "different") / Math.max(1, total(found, "length"));
}

function total(found: Found[], what: "different" | "length"): number {
  return found.reduce((sum, one) => sum + one[what], 0);
}
