import { normalise } from "./matching/normalise";
import { cutsWord } from "./matching/word-edges";

/** A range of a text in UTF-16 units. */
export type Span = { start: number; end: number };

/** No word that somebody selects is longer; the look around an edge stays short in a long text. */
const LONGEST_WORD = 120;

/**
 * The span without the white space at its ends, widened until it cuts no word or amount in two: what the quote
 * check then finds word for word. Null when nothing but white space is in it.
 */
export function wholeWords(text: string, { start, end }: Span): Span | null {
  const trimmed = withoutSpace(text, { start, end });
  if (!trimmed) return null;
  return { start: edgeBefore(text, trimmed.start), end: edgeAfter(text, trimmed.end) };
}

/** The span without the white space at its ends; null when nothing is left. */
export function withoutSpace(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  const first = words.search(/\S/);
  if (first < 0) return null;
  return { start: start + first, end: start + words.trimEnd().length };
}

function edgeBefore(text: string, at: number): number {
  const cuts = cutterAround(text, at);
  let edge = at;
  while (edge > Math.max(0, at - LONGEST_WORD) && cuts(edge)) edge -= 1;
  return edge;
}

function edgeAfter(text: string, at: number): number {
  const cuts = cutterAround(text, at);
  let edge = at;
  while (edge < Math.min(text.length, at + LONGEST_WORD) && cuts(edge)) edge += 1;
  return edge;
}

/** Whether a place near `at` lies within a word, as the quote check reads the text. */
function cutterAround(text: string, at: number): (place: number) => boolean {
  const from = Math.max(0, at - 2 * LONGEST_WORD);
  const mapped = normalise(text.slice(from, at + 2 * LONGEST_WORD));
  return (place) => {
    const unit = mapped.from.findIndex((source) => source >= place - from);
    // Between two places that are one character, or none, to the check.
    if (unit < 0 || mapped.from[unit] !== place - from) return unit >= 0;
    return cutsWord(mapped, unit);
  };
}
