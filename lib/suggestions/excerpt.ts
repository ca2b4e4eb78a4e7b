import type { Range } from "./disagreement/tokens";

/** As much of a statement as is shown beside another. */
const ROOM = 320;
/** How much of it stands before the first word that is marked. */
const BEFORE = 90;

/** The part of a text around the first of some places in it, whole words only, with the places moved along. */
export function excerptOf(
  text: string,
  ranges: readonly Range[],
  room = ROOM,
): { text: string; ranges: Range[] } {
  if (text.length <= room) return { text, ranges: [...ranges] };
  const first = ranges[0]?.start ?? 0;
  const wanted = Math.max(0, Math.min(first - BEFORE, text.length - room));
  const start = wanted === 0 ? 0 : nextWord(text, wanted, first);
  const end = start + room >= text.length ? text.length : lastWord(text, start, start + room);
  const [opening, closing] = [start > 0 ? "… " : "", end < text.length ? " …" : ""];
  const shift = opening.length - start;
  const within = ranges.flatMap((range) => {
    const [from, until] = [Math.max(range.start, start), Math.min(range.end, end)];
    return from < until ? [{ start: from + shift, end: until + shift }] : [];
  });
  return { text: `${opening}${text.slice(start, end)}${closing}`, ranges: within };
}

/** Where the next word begins, but no later than at `most`. */
function nextWord(text: string, from: number, most: number): number {
  const space = text.slice(from, most).search(/\s/);
  return space < 0 ? Math.min(from, most) : from + space + 1;
}

/** Where the last whole word before `until` ends. */
function lastWord(text: string, from: number, until: number): number {
  const cut = text.slice(from, until).search(/\s\S*$/);
  return cut <= 0 ? until : from + cut;
}
