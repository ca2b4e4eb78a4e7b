export type Span = { start: number; end: number };
type Props = { text: string; spans: Span[]; side?: "earlier" | "later" };

/** The text with its spans in `<mark>`. Spans are UTF-16 ranges; one that overlaps an earlier one is left out. */
export function MarkedText({ text, spans, side }: Props) {
  return pieces(text, spans).map(({ start, words, marked }) =>
    marked ? (
      <mark key={start} data-side={side}>
        {words}
      </mark>
    ) : (
      <span key={start}>{words}</span>
    ),
  );
}

function pieces(text: string, spans: Span[]) {
  const found: { start: number; words: string; marked: boolean }[] = [];
  let at = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (start < at || end <= start) continue;
    if (start > at) found.push({ start: at, words: text.slice(at, start), marked: false });
    found.push({ start, words: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) found.push({ start: at, words: text.slice(at), marked: false });
  return found;
}
