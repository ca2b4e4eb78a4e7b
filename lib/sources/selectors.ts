/** A W3C TextPositionSelector: places in code points, `end` exclusive. */
export type TextPosition = { start: number; end: number };

/** A W3C TextQuoteSelector: the words, and what stands around them to tell them from their like. */
export type TextQuote = { exact: string; prefix: string; suffix: string };

/** A passage in its surroundings; `start` and `end` are the passage's place within `text`. */
export type Extract = { text: string; start: number; end: number; cutBefore: boolean; cutAfter: boolean };

/** How many characters of context a quote selector keeps on each side, as other annotation tools do. */
const CONTEXT = 32;

/** A whole character as readers see it is rarely longer than this; a longer one may be cut. */
const LONGEST_CHARACTER = 64;
const LONGEST_WORD = 60;

/** Where the range from `start` to `end` lies when characters are counted, not UTF-16 units. */
export function toTextPosition(text: string, start: number, end: number): TextPosition {
  const before = codePoints(text, 0, start);
  return { start: before, end: before + codePoints(text, start, end) };
}

/** The range and up to 32 characters on each side of it; no character is cut in two, accents and emoji included. */
export function toTextQuote(text: string, start: number, end: number): TextQuote {
  const prefixStart = characterStart(text, Math.max(0, start - CONTEXT), start);
  const suffixEnd = characterEnd(text, Math.min(text.length, end + CONTEXT), end);
  return {
    exact: text.slice(start, end),
    prefix: text.slice(prefixStart, start),
    suffix: text.slice(end, suffixEnd),
  };
}

/** The range with about `radius` characters on each side, cut between words; a flag says where text was cut. */
export function extractAround(text: string, start: number, end: number, radius = 600): Extract {
  const first = wordStart(text, Math.max(0, start - radius), start);
  const last = wordEnd(text, Math.min(text.length, end + radius), end);
  return {
    text: text.slice(first, last),
    start: start - first,
    end: end - first,
    cutBefore: /\S/.test(text.slice(0, first)),
    cutAfter: /\S/.test(text.slice(last)),
  };
}

function codePoints(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; count += 1) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  return count;
}

/** The first whole character at or after `at`, but not after `limit`. */
function characterStart(text: string, at: number, limit: number): number {
  if (at === 0) return 0;
  return boundaries(text, at, limit).find((boundary) => boundary >= at) ?? limit;
}

/** The last whole character's end at or before `at`, but not before `limit`. */
function characterEnd(text: string, at: number, limit: number): number {
  if (at === text.length) return at;
  return boundaries(text, limit, at).findLast((boundary) => boundary <= at) ?? limit;
}

/** Where characters as readers see them begin, around a short range. */
function boundaries(text: string, from: number, to: number): number[] {
  const start = Math.max(0, from - LONGEST_CHARACTER);
  const near = text.slice(start, to + LONGEST_CHARACTER);
  const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" }).segment(near);
  return Array.from(graphemes, ({ index }) => start + index).filter((at) => at >= from && at <= to);
}

/** The next place at or after `at` where a word begins; `at` itself in writing without spaces. */
function wordStart(text: string, at: number, limit: number): number {
  if (at === 0) return 0;
  for (let start = at; start < Math.min(limit, at + LONGEST_WORD); start += 1) {
    if (/\s/.test(text.charAt(start - 1)) && !/\s/.test(text.charAt(start))) return start;
  }
  return characterStart(text, at, limit);
}

function wordEnd(text: string, at: number, limit: number): number {
  if (at === text.length) return at;
  for (let end = at; end > Math.max(limit, at - LONGEST_WORD); end -= 1) {
    if (/\s/.test(text.charAt(end)) && !/\s/.test(text.charAt(end - 1))) return end;
  }
  return characterEnd(text, at, limit);
}
