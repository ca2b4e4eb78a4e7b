type Selector = { exact: string; start: number; end: number };

/** Where a quote stands in a text, in UTF-16 units as the rest of the program counts. */
export type Span = { start: number; end: number };

/** A stretch of text, within a quote or not. `opens` names the quotes that begin with it. */
export type TextPart<Name> = { start: number; text: string; quoted: boolean; opens: Name[] };

/**
 * Where a selector points in the text of a copy, or null. Selectors count code points, and those of a reading
 * of a transcript that prints its corrections count other words; a place is believed only if the words stand
 * there, and otherwise looked for, as long as they stand in the text once.
 */
export function placeInText(text: string, { exact, start, end }: Selector): Span | null {
  const from = unitAt(text, 0, start);
  const span = { start: from, end: unitAt(text, from, end - start) };
  if (text.slice(span.start, span.end) === exact) return span;

  const found = text.indexOf(exact);
  if (exact === "" || found < 0 || text.indexOf(exact, found + 1) >= 0) return null;
  return { start: found, end: found + exact.length };
}

/**
 * The text cut where quotes begin and end; quotes may overlap, and each still has its own beginning. The line
 * breaks within a quote are parts of their own and not quoted, so that no empty line is marked.
 */
export function partsOf<Name>(text: string, quotes: (Span & { name: Name })[]): TextPart<Name>[] {
  const edges = quotes.flatMap((quote) => [quote.start, quote.end, ...breaksIn(text, quote)]);
  const places = [...new Set([0, text.length, ...edges])].sort((a, b) => a - b);

  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] ?? text.length;
    const isBreak = text.charAt(start) === "\n";
    return {
      start,
      text: text.slice(start, end),
      quoted: !isBreak && quotes.some((quote) => quote.start <= start && end <= quote.end),
      opens: quotes.filter((quote) => quote.start === start).map(({ name }) => name),
    };
  });
}

/** Where runs of line breaks begin and end within a quote. */
function breaksIn(text: string, { start, end }: Span): number[] {
  const runs = text.slice(start, end).matchAll(/\n+/g);
  return [...runs].flatMap((run) => [start + run.index, start + run.index + run[0].length]);
}

/** The unit that lies `count` code points behind `from`. */
function unitAt(text: string, from: number, count: number): number {
  let at = from;
  for (let passed = 0; passed < count && at < text.length; passed += 1) {
    at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  }
  return at;
}
