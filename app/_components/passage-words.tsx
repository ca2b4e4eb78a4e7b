import type { PairSummary } from "@/lib/editions/schema";
import { type DiffPart, sideWords, trimmed } from "@/lib/pairs/diff-part";
import { sameLanguage } from "@/lib/platform/language";
import { comparedPassages } from "./compared";
import { MarkedText, type Span } from "./marked-text";

type Props = { parts: DiffPart[]; side: "earlier" | "later"; found?: Span[] };
type Sides = Pick<PairSummary, "earlier" | "later">;

/**
 * One passage of two, with the words marked that the other one lacks, and in them and the rest what was `found`.
 * Without a word in common none is changed.
 */
export function PassageWords({ parts, side, found = [] }: Props) {
  let start = 0;
  return sideWords(parts, side).map(({ text, isChanged }) => {
    const piece = { text, spans: within(found, start, text.length) };
    const key = start;
    start += text.length;
    return isChanged ? <Changed key={key} {...piece} side={side} /> : <Words key={key} {...piece} />;
  });
}

/** How the passages of a pair differ; those in two languages are told whole. */
export async function comparePassages({ earlier, later }: Sides): Promise<DiffPart[]> {
  if (sameLanguage(earlier.language, later.language)) {
    return (await comparedPassages(earlier.passage, later.passage, later.language)).parts;
  }
  return [
    { kind: "removed", text: earlier.passage },
    { kind: "added", text: later.passage },
  ];
}

type Piece = { text: string; spans: Span[] };

function Changed({ text, spans, side }: Piece & { side: Props["side"] }) {
  const { before, words, after } = trimmed(text);

  return (
    <>
      {before}
      <mark data-side={side}>
        <Words text={words} spans={within(spans, before.length, words.length)} />
      </mark>
      {after}
    </>
  );
}

function Words({ text, spans }: Piece) {
  return spans.length > 0 ? <MarkedText text={text} spans={spans} /> : text;
}

/** The parts of spans that lie in a piece, counted from its start. */
function within(spans: readonly Span[], from: number, length: number): Span[] {
  return spans
    .map(({ start, end }) => ({ start: Math.max(start - from, 0), end: Math.min(end - from, length) }))
    .filter(({ start, end }) => start < end);
}
