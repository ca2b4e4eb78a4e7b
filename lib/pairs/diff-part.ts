/** A run of words of `diffPassages`; `later` is how the later passage prints what both have. */
export type DiffPart = { kind: "same" | "removed" | "added"; text: string; later?: string };

type Trimmed = { before: string; words: string; after: string };

/** The words of a part without the space around them, which is not what changed. */
export function trimmed(text: string): Trimmed {
  const words = text.trim();
  const start = text.indexOf(words);
  return { before: text.slice(0, start), words, after: text.slice(start + words.length) };
}
