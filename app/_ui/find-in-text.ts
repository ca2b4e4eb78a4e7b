type Span = { start: number; end: number };

const ALIKE: [RegExp, string][] = [
  [/["“”„«»]/g, '["“”„«»]'],
  [/['’‘`]/g, "['’‘`]"],
  [/[-‐‑–—]/g, "[-‐‑–—]"],
  [/\s+/g, "\\s+"],
];

/**
 * Where words stand in a text, in order, `most` at most. Case does not count, nor what print changes: kinds of
 * quotation marks and dashes, spaces and line breaks.
 */
export function findAll(text: string, words: string, most = 2000): Span[] {
  const wanted = words.trim();
  if (!wanted) return [];
  const escaped = wanted.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
  const pattern = ALIKE.reduce((source, [kind, any]) => source.replace(kind, () => any), escaped);

  const found: Span[] = [];
  for (const { 0: match, index } of text.matchAll(new RegExp(pattern, "giu"))) {
    found.push({ start: index, end: index + match.length });
    if (found.length === most) break;
  }
  return found;
}

/** Every stretch that begins with the first words and ends with the last ones nearest behind them. */
export function findBetween(text: string, first: string, last: string): Span[] {
  const begins = findAll(text, first);
  if (!last.trim()) return begins;
  const ends = findAll(text, last, Number.POSITIVE_INFINITY);
  return begins.flatMap(({ start, end }) => {
    const close = ends.find((one) => one.start >= end);
    return close ? [{ start, end: close.end }] : [];
  });
}
