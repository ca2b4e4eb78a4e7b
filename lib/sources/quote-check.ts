import { changedPassage } from "./matching/changed-passage";
import { placesOf } from "./matching/find-words";
import { type Mapped, sourceRange } from "./matching/mapped-text";
import { MOST_GAPS, matchParts, otherCase, type PartsMatch } from "./matching/match-parts";
import { normalise } from "./matching/normalise";
import { type Body, bodyOf } from "./matching/quote-body";
import { hintsAboutMissing } from "./matching/quote-hints";
import { hasWords, type Pattern, parseQuote } from "./matching/quote-pattern";
import {
  warningAboutGaps,
  warningAboutPlaces,
  warningsAbout,
  warningsAboutChange,
  warningsAboutEnd,
} from "./matching/quote-warnings";
import type { Difference } from "./matching/word-changes";

/**
 * What became of a quote in the text of its source.
 *
 * - `verbatim`: the source has these very words; only what print changes differs (see `normalise`), the case
 *   of the first letter, or the full stop or comma that ends the quote.
 * - `elided`: it has them with what an ellipsis or brackets in the quote announce.
 * - `changed`: it has a passage close to them, and `differences` are the words that differ.
 * - `missing`: it has nothing like them.
 *
 * `text.slice(start, end)` is the passage: UTF-16 indexes into the text as it was given.
 */
export type QuoteCheck = {
  result: "verbatim" | "elided" | "changed" | "missing";
  start?: number;
  end?: number;
  differences?: Difference[];
  warnings: string[];
};

type Search = { page: Mapped; quote: Mapped; body: Body; pattern: Pattern; locale: string };

/** Whether `text` has the words of `quote`. `locale` is the language of the quote; it divides the words. */
export function checkQuote(
  text: string,
  quote: string,
  { locale = "en" }: { locale?: string } = {},
): QuoteCheck {
  if (!hasWords(quote)) return { result: "missing", warnings: ["The quote has no words to look for."] };

  const normalised = normalise(quote);
  const body = bodyOf(normalised);
  const pattern = parseQuote(normalised, body.start, body.coreEnd);
  const search = { page: normalise(text), quote: normalised, body, pattern, locale };
  return foundAsPrinted(search) ?? foundInParts(search) ?? foundChanged(search);
}

/** Brackets and dots are looked for as they stand first: the source may have them too. */
function foundAsPrinted(search: Search): QuoteCheck | undefined {
  const { page, quote, body } = search;
  for (const end of new Set([body.end, body.coreEnd])) {
    for (const needle of withEitherCase(quote.text.slice(body.start, end))) {
      const places = placesOf(page, needle);
      const start = places.find((place) => isTheSame(search, place)) ?? places[0];
      if (start === undefined) continue;
      const match = { start, end: start + needle.length, skips: [] };
      return found(search, "verbatim", match, warningAboutPlaces(places.length));
    }
  }
}

function withEitherCase(words: string): string[] {
  const at = words.search(/\p{L}/u);
  const letter = words.charAt(at);
  if (at < 0 || hasWords(words.slice(0, at)) || otherCase(letter) === letter) return [words];
  return [words, `${words.slice(0, at)}${otherCase(letter)}${words.slice(at + 1)}`];
}

/** Whether the source has the quote there as it was given, to the last space. */
function isTheSame({ page, quote, body }: Search, place: number): boolean {
  const given = givenStart(page, quote, body, place);
  return given >= 0 && page.source.startsWith(quote.source, given);
}

function givenStart(page: Mapped, quote: Mapped, body: Body, place: number): number {
  return (page.from[place] ?? 0) - (quote.from[body.start] ?? 0);
}

function foundInParts(search: Search): QuoteCheck | undefined {
  const { page, pattern } = search;
  const match = matchParts(page, pattern) ?? matchParts(page, withOtherCase(pattern));
  if (!match) return;
  return found(search, isUntouched(pattern) ? "verbatim" : "elided", match, []);
}

function withOtherCase(pattern: Pattern): Pattern {
  const [first, ...rest] = pattern.parts;
  const other = first && !first.lead ? withEitherCase(first.text)[1] : undefined;
  return first && other
    ? { ...pattern, parts: [{ ...first, text: other }, ...rest] }
    : { ...pattern, parts: [] };
}

/** A note stands for no words, and an ellipsis before or after the quote takes none out of it. */
function isUntouched({ parts, gaps, head, tail }: Pattern): boolean {
  const isOutside = (kind = "note") => kind === "note" || kind === "ellipsis";
  const untouched = gaps.every(({ kind }) => kind === "note") && parts.every(({ lead }) => lead === "");
  return untouched && isOutside(head?.kind) && isOutside(tail?.kind);
}

function found(search: Search, result: "verbatim" | "elided", match: PartsMatch, also: string[]): QuoteCheck {
  const { page, quote, body, locale } = search;
  const range = sourceRange(page, match.start, match.end);
  const given = givenStart(page, quote, body, match.start);
  const same = isTheSame(search, match.start);
  const place = same ? { start: given, end: given + quote.source.length } : range;
  const ending = warningsAboutEnd(page, match.end, quote.text.slice(body.coreEnd));
  return { result, ...place, warnings: [...warningsAbout(page, match, locale), ...ending, ...also] };
}

function foundChanged({ page, quote, pattern, locale }: Search): QuoteCheck {
  const warnings = warningAboutGaps(pattern, MOST_GAPS);
  const passage = changedPassage({ page, locale }, quote, pattern);
  if (!passage)
    return { result: "missing", warnings: [...warnings, ...hintsAboutMissing(page, quote, pattern)] };
  const place = sourceRange(page, passage.start, passage.end);
  const whole = { said: page.source.slice(place.start, place.end), quoted: quote.source };
  const differences = passage.differences.length > 0 ? passage.differences : [whole];
  const also = warningsAboutChange(differences);
  return { result: "changed", ...place, differences, warnings: [...warnings, ...also] };
}
