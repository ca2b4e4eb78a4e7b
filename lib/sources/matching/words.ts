import { type Mapped, sourceText } from "./mapped-text";
import { hasWords } from "./quote-pattern";
import { cutsWord } from "./word-edges";

/** A word, number or mark, as a range of the normalised text. */
export type Token = { key: string; start: number; end: number };

/** Longer passages are divided by a pattern: the segmenter takes about a second for a million characters. */
const MOST_SEGMENTED = 20_000;
const ROUGH = /[\p{L}\p{N}\p{M}_]+|[^\s]/gu;

/**
 * The words and marks between `start` and `end`, without white space. What `cutsWord` holds together is one
 * word ("$1.5", "non-violent"), whatever the segmenter of the language says.
 */
export function tokensOf(mapped: Mapped, start: number, end: number, locale: string): Token[] {
  const tokens: Token[] = [];
  for (const [at, piece] of pieces(mapped.text.slice(start, end), locale)) {
    if (piece.trim() === "") continue;
    const last = tokens.at(-1);
    const from = start + at;
    if (last && last.end === from && cutsWord(mapped, from)) last.end = from + piece.length;
    else tokens.push({ key: "", start: from, end: from + piece.length });
  }
  for (const token of tokens) token.key = mapped.text.slice(token.start, token.end);
  return tokens;
}

/** The words of a text in their language, without punctuation. */
export function wordsOf(text: string, locale: string): string[] {
  return pieces(text, locale)
    .map(([, piece]) => piece)
    .filter(hasWords);
}

/** What the source prints for a range, on one line. */
export function printed(mapped: Mapped, start: number, end: number): string {
  return sourceText(mapped, start, end).replace(/\s+/g, " ").trim();
}

function pieces(text: string, locale: string): [number, string][] {
  if (text.length > MOST_SEGMENTED)
    return Array.from(text.matchAll(ROUGH), ({ 0: piece, index }) => [index, piece]);
  return Array.from(segmenter(locale).segment(text), ({ segment, index }) => [index, segment]);
}

/** A language tag that is none must not keep an editor from checking a quote. */
function segmenter(locale: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(locale, { granularity: "word" });
  } catch {
    return new Intl.Segmenter("en", { granularity: "word" });
  }
}
