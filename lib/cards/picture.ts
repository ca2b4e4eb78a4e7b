import type { CardSide } from "./schema";
import { plainWords } from "./words";

/** One word to draw; `key` tells it from its like. */
export type Drawn = { text: string; isChanged: boolean; key: number };

/**
 * Letters that the fonts beside the picture have: Latin with its accents and the marks of print. For any other the
 * drawing library would ask a server elsewhere, which a picture of ours never does.
 */
const DRAWABLE = /^[\u0020-\u007E\u00A0-\u017F\u2013\u2014\u2018-\u201E\u2022\u2026\u20AC\u2212]*$/;
/** What still can be read in a picture of this size. */
const MOST_LETTERS = 320;
const NOT_DRAWN = "The words are on the page, in their own script.";

/** What can be drawn: the words themselves, or others instead. */
export function drawable(words: string, instead: string): string {
  const text = normal(words);
  return DRAWABLE.test(text) ? text : instead;
}

/** The words of one side for the picture, cut where they are too many; what cannot be drawn is said to be there. */
export function drawnWords(side: CardSide): Drawn[] {
  const isDrawn = drawable(plainWords(side), "") !== "";
  const parts = isDrawn ? side.words : [{ text: NOT_DRAWN, isChanged: false }];
  const words = parts.flatMap(({ text, isChanged }) => split(text, isChanged));
  let letters = 0;
  const shown = words.filter(({ text }) => {
    letters += text.length + 1;
    return letters <= MOST_LETTERS;
  });
  if (shown.length < words.length) shown.push({ text: "[…]", isChanged: false });
  return shown.map((word, key) => ({ ...word, key }));
}

/** The size of the letters, in pixels, that lets both sides stand in the picture whole. */
export function sizeFor(sides: readonly Drawn[][], isSquare: boolean): number {
  const longest = Math.max(
    ...sides.map((words) => words.reduce((sum, { text }) => sum + text.length + 1, 0)),
  );
  const room = isSquare ? 1104 * 300 : 504 * 270;
  return Math.round(Math.min(60, Math.max(26, Math.sqrt(room / (longest * 0.72)))));
}

function split(text: string, isChanged: boolean): Omit<Drawn, "key">[] {
  return normal(text)
    .split(" ")
    .filter((word) => word !== "")
    .map((word) => ({ text: word, isChanged }));
}

function normal(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ");
}
