import { copy, draftFrom, finish, type Mapped } from "./mapped-text";
import type { Gap, Part, Pattern } from "./quote-pattern";
import type { LooseWord } from "./runs";

/** A run of the quote without an ellipsis or a phrase in brackets, and the gap before it. */
export type Stretch = { quoted: Mapped; loose: LooseWord[]; before?: Gap };

const BRACKETED_WORD = /([\p{L}\p{N}'’]{0,40})\[([^[\]]{1,200})\]([\p{L}\p{N}'’]{0,40})/gu;

/** The runs of words that a quote claims, their brackets taken off: "[W]e believe[d]" reads "We believed". */
export function stretchesOf(quote: Mapped, { parts, gaps, head, tail }: Pattern): Stretch[] {
  const stretches: Stretch[] = [];
  let first = 0;
  for (const index of parts.keys()) {
    const after = gaps[index];
    if (after && after.kind !== "ellipsis" && after.kind !== "insertion") continue;
    const edges = { head: first === 0 ? head : undefined, tail: after ? undefined : tail };
    const group = { parts: parts.slice(first, index + 1), gaps: gaps.slice(first, index), ...edges };
    stretches.push({ ...stretch(quote, group), before: gaps[first - 1] });
    first = index + 1;
  }
  return stretches;
}

function stretch(quote: Mapped, pattern: Pattern): Stretch {
  const { parts, head, tail } = pattern;
  const start = (parts[0]?.start ?? 0) - (head?.kind === "affix" ? head.mark.length : 0);
  const end = (parts.at(-1)?.end ?? 0) + (tail?.kind === "affix" ? tail.mark.length : 0);
  const draft = draftFrom(quote);
  let done = start;
  for (const [from, to] of omitted(quote.text, pattern, start, end)) {
    copy(draft, done, from);
    done = to;
  }
  copy(draft, done, end);
  return { quoted: finish(draft), loose: looseWords(quote.text.slice(start, end)) };
}

/** The notes, with the space before them, and the brackets of the others. */
function omitted(text: string, { parts, gaps }: Pattern, start: number, end: number): [number, number][] {
  const notes = gaps.flatMap(({ kind, mark }, index): [number, number][] => {
    const after = noteStart(parts[index], parts[index + 1]);
    return kind === "note" ? [[after, after + mark.length + (text.charAt(after) === " " ? 1 : 0)]] : [];
  });
  const brackets = Array.from(text.slice(start, end).matchAll(/[[\]]/g), ({ index }): [number, number] => [
    start + index,
    start + index + 1,
  ]).filter(([at]) => !notes.some(([from, to]) => at >= from && at < to));
  return [...notes, ...brackets].sort(([one], [other]) => one - other);
}

function noteStart(before: Part | undefined, after: Part | undefined): number {
  return before?.end ?? after?.start ?? 0;
}

function looseWords(text: string): LooseWord[] {
  return Array.from(text.matchAll(BRACKETED_WORD)).flatMap(([, begins = "", inner = "", ends = ""]) => {
    const word = `${begins}${inner}${ends}`;
    if (!begins && inner.length === 1) return [{ word, begins: word, ends: word }];
    return begins || ends ? [{ word, begins, ends }] : [];
  });
}
