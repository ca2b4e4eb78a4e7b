import { type Span, wholeWords, withoutSpace } from "./whole-words";

/** One press of a key: by a word or by a sentence, on or back, moving the choice or its end. */
export type Step = { unit: "word" | "sentence"; to: "next" | "previous"; extends: boolean };

/** How far a word or a sentence is looked for; enough for any that people write. */
const REACH = { word: 400, sentence: 4000 };

/** The first words at or after a place of the text; null when there are none. */
export function wordsFrom(text: string, at: number, unit: Step["unit"] = "word", locale = "en"): Span | null {
  return unitsIn(text, { start: at, end: at + REACH[unit] }, unit, locale)[0] ?? null;
}

/**
 * The span after a step. On, it goes to the next words or takes them in; back, it goes to those before it or
 * gives up its last ones, down to one. At an end of the text it stays.
 */
export function stepped(
  text: string,
  span: Span,
  { unit, to, extends: isLonger }: Step,
  locale = "en",
): Span {
  if (to === "next") {
    const next = unitsIn(text, { start: span.end, end: span.end + REACH[unit] }, unit, locale)[0];
    if (!next) return span;
    return isLonger ? { start: span.start, end: next.end } : next;
  }
  if (isLonger) return shortened(text, span, unit, locale);
  return unitsIn(text, { start: span.start - REACH[unit], end: span.start }, unit, locale).at(-1) ?? span;
}

function shortened(text: string, span: Span, unit: Step["unit"], locale: string): Span {
  const start = Math.max(span.start, span.end - REACH[unit]);
  const units = unitsIn(text, { start, end: span.end }, unit, locale);
  const end = units.at(-2)?.end;
  return end !== undefined && end > span.start ? { start: span.start, end } : span;
}

/** The words or sentences of a stretch of the text, whole ones only, in order. */
function unitsIn(text: string, stretch: Span, unit: Step["unit"], locale: string): Span[] {
  const start = Math.max(0, stretch.start);
  const end = Math.min(text.length, stretch.end);
  return unit === "word" ? wordsIn(text, start, end, locale) : sentencesIn(text, start, end, locale);
}

function wordsIn(text: string, start: number, end: number, locale: string): Span[] {
  const segments = new Intl.Segmenter(locale, { granularity: "word" }).segment(text.slice(start, end));
  const words: Span[] = [];
  for (const { index, segment, isWordLike } of segments) {
    const at = start + index;
    if (!isWordLike || at < (words.at(-1)?.end ?? 0)) continue;
    const word = wholeWords(text, { start: at, end: at + segment.length });
    if (word && word.start >= start && word.end <= end) words.push(word);
  }
  return words;
}

function sentencesIn(text: string, start: number, end: number, locale: string): Span[] {
  const segmenter = new Intl.Segmenter(locale, { granularity: "sentence" });
  const lines = text.slice(start, end).matchAll(/[^\n]+/g);
  return [...lines].flatMap((line) =>
    Array.from(segmenter.segment(line[0]), ({ index, segment }) => {
      const at = start + line.index + index;
      return withoutSpace(text, { start: at, end: at + segment.length });
    }).filter((sentence) => sentence !== null),
  );
}
