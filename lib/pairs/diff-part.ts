/** A run of words of `diffPassages`; `later` is how the later passage prints what both have. */
export type DiffPart = { kind: "same" | "removed" | "added"; text: string; later?: string };

type Trimmed = { before: string; words: string; after: string };

/** The words of a part without the space around them, which is not what changed. */
export function trimmed(text: string): Trimmed {
  const words = text.trim();
  const start = text.indexOf(words);
  return { before: text.slice(0, start), words, after: text.slice(start + words.length) };
}

/** One passage of two in runs, as it prints them; changed ones the other lacks. Without a word in common none is. */
export function sideWords(
  parts: readonly DiffPart[],
  side: "earlier" | "later",
): { text: string; isChanged: boolean }[] {
  const isComparable = parts.some(({ kind, text }) => kind === "same" && text.trim() !== "");
  const own = parts.filter(({ kind }) => kind !== (side === "earlier" ? "added" : "removed"));
  return own.map(({ kind, text, later }) => ({
    text: side === "later" ? (later ?? text) : text,
    isChanged: kind !== "same" && isComparable,
  }));
}
