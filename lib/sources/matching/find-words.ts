import { findAll } from "./find-all";
import type { Mapped } from "./mapped-text";
import { hasWords } from "./quote-pattern";
import { cutsWord } from "./word-edges";

/** Where the normalised words stand in the source as whole words. */
export function placesOf(page: Mapped, words: string): number[] {
  if (!hasWords(words)) return [];
  return findAll(page.text, words).filter((at) => !cutsWord(page, at) && !cutsWord(page, at + words.length));
}
