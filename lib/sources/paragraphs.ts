import { turnsOf } from "./turns";
import type { Span } from "./whole-words";

/** A stretch of a paragraph: in `quotes` stand the places, in the list that was given, of those that hold it. */
export type ParagraphPart = Span & { isLabel: boolean; quotes: number[] };

/** A line of the text without its line break. `isApart`: there was an empty line before it. */
export type Paragraph = Span & { isApart: boolean; parts: ParagraphPart[] };

/**
 * The paragraphs of a text, each cut where quotes and the labels of speakers begin and end. The parts of a
 * paragraph joined are the text from its start to its end; spans are UTF-16 ranges and may overlap.
 */
export function paragraphsOf(text: string, quotes: readonly Span[]): Paragraph[] {
  const labels = labelsOf(text);
  let apart = 0;
  return Array.from(text.matchAll(/[^\n]+/g), ({ 0: line, index: start }) => {
    const paragraph = { start, end: start + line.length };
    const isApart = start - apart > 1;
    apart = paragraph.end;
    return { ...paragraph, isApart, parts: partsOf(paragraph, quotes, labels.get(start)) };
  });
}

/** By the start of a line: the label of the speaker that it begins with. */
function labelsOf(text: string): Map<number, Span> {
  return new Map(
    turnsOf(text).map(({ label, start }) => {
      const lineStart = text.lastIndexOf("\n", start - 1) + 1;
      const from = Math.max(lineStart, text.indexOf(label, lineStart));
      return [lineStart, { start: from, end: from + label.length }];
    }),
  );
}

function partsOf(paragraph: Span, quotes: readonly Span[], label: Span | undefined): ParagraphPart[] {
  const inside = quotes
    .map((quote, place) => ({ ...quote, place }))
    .filter(({ start, end }) => start < paragraph.end && end > paragraph.start);
  const edges = [...inside, ...(label ? [label] : [])].flatMap(({ start, end }) => [start, end]);
  const places = [...new Set([paragraph.start, paragraph.end, ...edges])]
    .filter((at) => at >= paragraph.start && at <= paragraph.end)
    .sort((one, other) => one - other);

  return places.slice(0, -1).map((start, index) => {
    const part = { start, end: places[index + 1] ?? paragraph.end };
    return {
      ...part,
      isLabel: label !== undefined && holds(label, part),
      quotes: inside.filter((quote) => holds(quote, part)).map(({ place }) => place),
    };
  });
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
