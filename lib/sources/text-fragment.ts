import { hasWords } from "./matching/quote-pattern";
import type { TextQuote } from "./selectors";

/** A longer passage, or one of several blocks, is named by its first and last words. */
const LONGEST_WHOLE = 200;
const END_WORDS = 5;
const CONTEXT_WORDS = 3;

/** Context this long may have been cut within a word; shorter context reaches the edge of the text. */
const FULL_CONTEXT = 24;

/** Each part of a directive has to lie within one block. A line may be one. */
const LINE_BREAKS = /[\n\r\u2028\u2029]+/;

/**
 * The address of a page, pointing at a passage of it where that can be done. An address may have a fragment
 * already; the directive then follows it without a second hash sign.
 */
export function passageAddress(url: string, passage: TextQuote): string {
  const directive = textFragment(passage);
  if (!directive) return url;
  return url.includes("#") ? `${url}${directive.slice(1)}` : `${url}${directive}`;
}

/**
 * The directive that makes a browser scroll to the passage and mark it, `#:~:text=prefix-,start,end,-suffix`
 * (https://wicg.github.io/scroll-to-text-fragment/); none for a passage without words.
 *
 * Context tells the passage from its like. It is taken from the passage's own line alone, because what stands
 * in the lines around it in our copy may be elsewhere on the page.
 */
export function textFragment({ exact, prefix, suffix }: TextQuote): string | undefined {
  const lines = exact.split(LINE_BREAKS).map(plain).filter(hasWords);
  const first = lines[0];
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return;

  const whole = lines.length === 1 && first.length <= LONGEST_WHOLE;
  const passage = whole ? [first] : [firstWords(first, END_WORDS), lastWords(last, END_WORDS)];
  const before = contextBefore(prefix);
  const after = contextAfter(suffix);
  const parts = [before && `${encode(before)}-`, ...passage.map(encode), after && `-${encode(after)}`];
  return `#:~:text=${parts.filter(Boolean).join(",")}`;
}

function plain(line: string): string {
  return line.replace(/\s+/g, " ").trim();
}

function contextBefore(prefix: string): string {
  const line = prefix.split(LINE_BREAKS).at(-1) ?? "";
  const cut = line.length === prefix.length && line.length > FULL_CONTEXT;
  const context = plain(cut ? line.replace(/^\S*/, "") : line);
  return hasWords(context) ? lastWords(context, CONTEXT_WORDS) : "";
}

function contextAfter(suffix: string): string {
  const line = suffix.split(LINE_BREAKS)[0] ?? "";
  const cut = line.length === suffix.length && line.length > FULL_CONTEXT;
  const context = plain(cut ? line.replace(/\S*$/, "") : line);
  return hasWords(context) ? firstWords(context, CONTEXT_WORDS) : "";
}

function firstWords(line: string, count: number): string {
  const start = line.slice(0, LONGEST_WHOLE);
  const word = words(start)[count - 1];
  return word ? line.slice(0, word.index + word.segment.length) : start;
}

function lastWords(line: string, count: number): string {
  const end = line.slice(-LONGEST_WHOLE);
  const word = words(end).at(-count);
  return word ? end.slice(word.index) : end;
}

function words(text: string): Intl.SegmentData[] {
  const segments = new Intl.Segmenter("en", { granularity: "word" }).segment(text);
  return Array.from(segments).filter(({ isWordLike }) => isWordLike);
}

/** A comma, a hyphen and an ampersand have a meaning in the directive. Half a surrogate pair has no encoding. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll("-", "%2D");
}
