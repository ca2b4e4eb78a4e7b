import { type Mapped, sourceRange, sourceText } from "./mapped-text";
import type { PartsMatch, Skip } from "./match-parts";
import { knowsNegations, negationsIn } from "./negations";
import { hasWords, type Pattern } from "./quote-pattern";
import type { Difference } from "./word-changes";
import { wordsOf } from "./words";

const PARAGRAPH = /\n\s*\n|\u2029/;
const QUESTION = /[?？؟;]/;
const SPEAKER = /(?:^|\n)[^\S\n]*(?:Q[.:]?\s{2,}|\p{Lu}[\p{L} .'’-]{1,40}:\s)/u;
const MANY_WORDS = 100;
const MANY_REPLACED = 5;

/** Beginnings and endings that make an English word say the opposite. */
const NEGATING = /^(?:n['’]t|not|un|in|im|ir|il|dis|mis|non-?|anti-?|less)$/i;

/** A closing quotation mark, words, and an opening one. */
const INTERRUPTION = /["”’»][^"“”«»]*\p{L}[^"“”«»]*["“‘«]$/u;

/** What an editor should look at before trusting a quote whose parts all stand in the source. */
export function warningsAbout(page: Mapped, match: PartsMatch, locale: string): string[] {
  const skipped = match.skips.flatMap((skip) => warningsAboutSkip(page, skip, locale));
  return [...new Set([...skipped, ...warningsAboutEdges(page, match, locale)])];
}

function warningsAboutSkip(page: Mapped, { gap, start, end }: Skip, locale: string): string[] {
  const text = sourceText(page, start, end);
  if (gap.kind === "insertion") return warningsAboutInsertion(text, gap.mark, locale);
  if (gap.kind === "affix") return warningsAboutAffix(text, gap.mark);
  if (gap.kind !== "ellipsis") return [];
  if (wordsOf(text, locale).length === 0) return ["An ellipsis leaves no words out."];
  return [...lostNegations(text, locale), ...lostStructure(text, locale)];
}

function lostNegations(text: string, locale: string): string[] {
  if (!knowsNegations(locale)) {
    return [
      "What the ellipsis leaves out was not searched for negations: this language has no list of them.",
    ];
  }
  const lost = negationsIn(text, locale);
  return lost.length > 0 ? [`An ellipsis leaves out a negation: ${listed(lost)}.`] : [];
}

function lostStructure(text: string, locale: string): string[] {
  const words = wordsOf(text, locale).length;
  const faults: [boolean, string][] = [
    [QUESTION.test(text), "An ellipsis leaves out a question."],
    [PARAGRAPH.test(text), "An ellipsis joins words from different paragraphs."],
    [SPEAKER.test(text), "An ellipsis may join the words of different speakers."],
    [words > MANY_WORDS, `An ellipsis leaves out ${words} words.`],
  ];
  return faults.flatMap(([applies, warning]) => (applies ? [warning] : []));
}

function warningsAboutInsertion(text: string, mark: string, locale: string): string[] {
  const lost = negationsIn(text, locale);
  const added = negationsIn(mark, locale);
  if (lost.length > 0 && added.length === 0) return [`Brackets replace a negation: ${listed(lost)}.`];
  if (added.length > 0 && lost.length === 0) return [`Brackets put in a negation: ${listed(added)}.`];
  const words = wordsOf(text, locale).length;
  return words > MANY_REPLACED
    ? [`Brackets replace ${words} words: “${text.replace(/\s+/g, " ").trim()}”.`]
    : [];
}

function warningsAboutAffix(text: string, mark: string): string[] {
  const letters = mark.replace(/[[\]]/g, "");
  if (letters === text || !(NEGATING.test(letters) || NEGATING.test(text))) return [];
  return [`Brackets may turn a word into its opposite: ${mark} for “${text}”.`];
}

function warningsAboutEdges(page: Mapped, { start, end }: PartsMatch, locale: string): string[] {
  const range = sourceRange(page, start, end);
  const before =
    page.source
      .slice(Math.max(0, range.start - 40), range.start)
      .split(/[.?!;:,\n"“”—]/)
      .at(-1) ?? "";
  const after = page.source.slice(range.end, range.end + 30);
  const last = wordsOf(before, locale).at(-1) ?? "";
  const amount = /^\s+(?:hundred|thousand|million|billion|trillion|percent|per cent)\b/i
    .exec(after)?.[0]
    .trim();
  const numeral = /\p{Nd}$/u.test(page.text.slice(start, end));
  return [
    ...(negationsIn(last, locale).length > 0 ? [`The source has “${last}” right before these words.`] : []),
    ...(numeral && amount ? [`The source goes on with “${amount}”, which belongs to the number.`] : []),
  ];
}

/**
 * What an editor should know about the end of a quote: `ending` is its final punctuation, which the source need
 * not have.
 */
export function warningsAboutEnd(page: Mapped, end: number, ending: string): string[] {
  const next = page.text.charAt(end);
  if (next === "?" && !ending.includes("?")) return ["The source has a question mark after these words."];
  const goesOn = /^ (?!\p{Lu})[\p{L}\p{M}'-]+/u.exec(page.text.slice(end, end + 60))?.[0].trim();
  const stops = ending.includes(".") && !ending.includes("..");
  return stops && goesOn ? [`The quote ends with a full stop, but its source goes on: “${goesOn}”.`] : [];
}

/** A quotation that the source breaks off to say who spoke is two, and has to be quoted as two. */
export function warningsAboutChange(differences: readonly Difference[]): string[] {
  const breaks = differences.filter(({ said, quoted }) => INTERRUPTION.test(said) && !hasWords(quoted));
  return breaks.map(({ said }) => `The source interrupts the quotation: ${said}`);
}

export function warningAboutPlaces(places: number): string[] {
  return places > 1 ? [`These words stand in the source ${places} times; the first place is shown.`] : [];
}

/** Why a quote with omissions was not found although its parts may be there. */
export function warningAboutGaps({ gaps }: Pattern, most: number): string[] {
  return gaps.length > most
    ? [`The quote has more than ${most} omissions or brackets, too many to check.`]
    : [];
}

function listed(words: string[]): string {
  const different = [...new Set(words.map((word) => word.toLowerCase()))];
  return different.map((word) => `“${word}”`).join(", ");
}
