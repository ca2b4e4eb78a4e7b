/** No search looks for more words than this; a pasted page is cut, not refused. */
const MOST_WORDS = 32;
const LONGEST = 64;

/**
 * The words of a search, as a reader typed them, each as the letters and digits it is made of: “wouldn't”
 * gives `["wouldn", "t"]`, because both engines keep it so, and it is then looked for as a phrase. What is
 * not a letter or digit is never part of a query, so nothing typed can be read as query language.
 */
export function searchWords(typed: string): string[][] {
  const words = typed
    .normalize("NFC")
    .slice(0, MOST_WORDS * LONGEST)
    .split(/\s+/);
  const phrases = words.map(
    (word) => word.match(/[\p{L}\p{N}\p{M}]+/gu)?.map((part) => part.slice(0, LONGEST)) ?? [],
  );
  return phrases.filter((parts) => parts.length > 0).slice(0, MOST_WORDS);
}

/** A query for SQLite's FTS5: each word a quoted phrase. */
export function ftsQuery(words: readonly string[][], join: "AND" | "OR"): string {
  return words.map((parts) => `"${parts.join(" ")}"`).join(` ${join} `);
}

/** A query for PostgreSQL's `to_tsquery('simple', …)`: each word its parts in sequence. */
export function tsQuery(words: readonly string[][], join: "AND" | "OR"): string {
  const phrases = words.map((parts) => `(${parts.map((part) => `'${part}'`).join(" <-> ")})`);
  return phrases.join(join === "AND" ? " & " : " | ");
}
