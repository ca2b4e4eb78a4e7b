import { sentencesOf } from "@/lib/sources/sentences";
import { turnsOf } from "@/lib/sources/turns";

/** Words that somebody said in one go: `text.slice(start, end)`. `label` is that of their turn; null in a text without turns. */
export type Passage = { label: string | null; start: number; end: number };
type Span = { start: number; end: number };

/** About as long as a quotation is: longer paragraphs are parted between sentences. */
const LONGEST = 400;
/** "Thank you all" repeats and contradicts nothing. */
const LEAST_WORDS = 4;
/** More than a day of hearings has. */
const MOST = 3000;

/**
 * What is said in a text, in pieces that can be compared with statements: each is part of one paragraph of one turn.
 * What stands before the first turn is nobody's words; a text without turns is in the words of its author.
 */
export function passagesOf(text: string): Passage[] {
  const turns = turnsOf(text);
  const spoken = turns.map(({ label, start }, place) => {
    const next = turns[place + 1];
    return { label, start, end: next ? lineOf(text, next.label, next.start) : text.length };
  });
  const whole = { label: null, start: 0, end: text.length };
  return (turns.length > 0 ? spoken : [whole])
    .flatMap((turn) => piecesOf(text, turn).map((piece) => ({ label: turn.label, ...piece })))
    .filter(({ start, end }) => hasEnough(text.slice(start, end)))
    .slice(0, MOST);
}

/** Where the line begins on which a turn is labelled. */
function lineOf(text: string, label: string, start: number): number {
  return text.lastIndexOf("\n", text.lastIndexOf(label, start - 1)) + 1;
}

function piecesOf(text: string, { start, end }: Span): Span[] {
  const paragraphs = Array.from(
    text.slice(start, end).matchAll(/\S(?:[^\n]|\n(?!\s*\n))*/g),
    ({ 0: words, index }) => ({
      start: start + index,
      end: start + index + words.trimEnd().length,
    }),
  );
  return paragraphs.flatMap((paragraph) => parted(text, paragraph));
}

/** A paragraph as it is, or in runs of sentences. */
function parted(text: string, { start, end }: Span): Span[] {
  if (end - start <= LONGEST) return [{ start, end }];
  const runs: Span[] = [];
  for (const sentence of sentencesOf(text.slice(start, end))) {
    const last = runs.at(-1);
    if (last && sentence.end - last.start <= LONGEST) last.end = sentence.end;
    else runs.push({ ...sentence });
  }
  return runs.map((run) => {
    const words = text.slice(start + run.start, start + run.end);
    return { start: start + run.start, end: start + run.start + words.trimEnd().length };
  });
}

function hasEnough(words: string): boolean {
  return (words.match(/[\p{L}\p{N}'’-]+/gu)?.length ?? 0) >= LEAST_WORDS;
}
