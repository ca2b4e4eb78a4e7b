import type { PassageToken, Run } from "./passage-runs";

/**
 * A run of words in reading order. What both passages have is `same`: `text` as the earlier one prints it and
 * `later` as the later one does, which may differ in what print changes (a curly for a straight apostrophe).
 */
export type DiffPart =
  | { kind: "same"; text: string; later: string }
  | { kind: "removed" | "added"; text: string };

type Span = { start: number; end: number };

/** Where the words of a run stand, if it has any in this passage; `room` reaches to the words around them. */
type Place = { passage: string; words: Span | undefined; room: Span };
type Cut = { earlier: Span; later: Span };

/** Divides both passages at their changes, so that every character of each is in exactly one part. */
export function partsOf(earlier: string, later: string, runs: readonly Run[]): DiffPart[] {
  const parts: DiffPart[] = [];
  let done = { earlier: 0, later: 0 };
  const rest = { earlier: nothingAt(earlier.length), later: nothingAt(later.length) };
  for (const cut of [...cutsOf(earlier, later, runs), rest]) {
    const text = earlier.slice(done.earlier, cut.earlier.start);
    parts.push({ kind: "same", text, later: later.slice(done.later, cut.later.start) });
    parts.push({ kind: "removed", text: sliceOf(earlier, cut.earlier) });
    parts.push({ kind: "added", text: sliceOf(later, cut.later) });
    done = { earlier: cut.earlier.end, later: cut.later.end };
  }
  return parts.filter((part) => part.text !== "" || (part.kind === "same" && part.later !== ""));
}

function cutsOf(earlier: string, later: string, runs: readonly Run[]): Cut[] {
  const before = runs.map((run) => run.earlier);
  const after = runs.map((run) => run.later);
  return runs.flatMap(({ alike }, index) =>
    alike ? [] : [cutAt(placeOf(earlier, before, index), placeOf(later, after, index))],
  );
}

function placeOf(passage: string, runs: readonly PassageToken[][], index: number): Place {
  const first = runs[index]?.[0];
  const last = runs[index]?.at(-1);
  const start = runs[index - 1]?.at(-1)?.end ?? 0;
  const end = runs[index + 1]?.[0]?.start ?? passage.length;
  return { passage, words: first && last && { start: first.start, end: last.end }, room: { start, end } };
}

/** The space around a replacement stays outside it. */
function cutAt(before: Place, after: Place): Cut {
  if (before.words && after.words) return { earlier: before.words, later: after.words };
  if (before.words) return cutOneSided(before, before.words, after);
  const { earlier, later } = cutOneSided(after, after.words ?? after.room, before);
  return { earlier: later, later: earlier };
}

/** Of the two spaces beside words that stand on one side only, the one that the other side lacks goes with them. */
function cutOneSided({ passage, room }: Place, words: Span, other: Place): Cut {
  const space = sliceOf(other.passage, other.room);
  const keepsSpaceAfter =
    passage.slice(room.start, words.start) !== space && passage.slice(words.end, room.end) === space;
  return keepsSpaceAfter
    ? { earlier: { start: room.start, end: words.end }, later: nothingAt(other.room.start) }
    : { earlier: { start: words.start, end: room.end }, later: nothingAt(other.room.end) };
}

function nothingAt(place: number): Span {
  return { start: place, end: place };
}

function sliceOf(passage: string, { start, end }: Span): string {
  return passage.slice(start, end);
}
