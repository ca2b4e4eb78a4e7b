import { characterAt, characterBefore, isLetter, isWordCharacter } from "./characters";
import { findAll } from "./find-all";
import { type Mapped, sourceText } from "./mapped-text";
import type { Gap, GapKind, Part, Pattern } from "./quote-pattern";
import { cutsWord } from "./word-edges";

/**
 * How many characters of the source a gap may skip. An ellipsis reaches over some 350 words, about two and a
 * half minutes of speech: beyond that, two remarks are not one quotation. Brackets replace a phrase, or the
 * letters of one word.
 */
export const REACH: Record<GapKind, number> = {
  ellipsis: 2000,
  insertion: 120,
  affix: 12,
  note: 60,
  joined: 0,
};

/** A quote with more gaps than this is not checked part by part. */
export const MOST_GAPS = 64;

/** Candidate places looked at before the search is given up; only "the … the … the" comes near it. */
const MOST_CANDIDATES = 1_000_000;

const STARTS_AT_ONCE = 500;

/** What a gap of the quote skips in the source, as a range of normalised units. */
export type Skip = { gap: Gap; start: number; end: number };
export type PartsMatch = { start: number; end: number; skips: Skip[] };

type Hit = { start: number; end: number; previous?: Hit };

const PARAGRAPH = /\n\s*\n|\u2029/;

/** The first place where all parts stand in order, each gap as narrow as it can be; none when there is none. */
export function matchParts(page: Mapped, pattern: Pattern): PartsMatch | undefined {
  const first = pattern.parts[0];
  if (!first || pattern.gaps.length > MOST_GAPS) return;

  const starts = hits(page, first, [pattern.head, pattern.gaps[0] ?? pattern.tail]);
  const budget = { left: MOST_CANDIDATES };
  for (let at = 0; at < starts.length && budget.left > 0; at += STARTS_AT_ONCE) {
    const last = chained(page, pattern, starts.slice(at, at + STARTS_AT_ONCE), budget);
    if (last) return result(page, pattern, last);
  }
}

/** Where the last part stands when each part follows the one before it, beginning at one of `starts`. */
function chained(page: Mapped, { parts, gaps, tail }: Pattern, starts: Hit[], budget: { left: number }) {
  let reached = starts;
  for (const [index, gap] of gaps.entries()) {
    const part = parts[index + 1];
    if (!part || reached.length === 0 || budget.left <= 0) return;
    const next = hits(page, part, [gap, gaps[index + 1] ?? tail], windowAfter(reached, gap, part));
    budget.left -= next.length;
    reached = linked(page, reached, next, gap);
  }
  return reached[0];
}

function windowAfter(reached: Hit[], gap: Gap, part: Part) {
  const start = reached[0]?.end ?? 0;
  const end = (reached.at(-1)?.end ?? 0) + REACH[gap.kind] + part.lead.length + part.text.length;
  return { start, end };
}

/** Every place of one part; it ends and begins with a whole word unless brackets go on with the word. */
function hits(page: Mapped, part: Part, gaps: [Gap?, Gap?], within?: { start: number; end: number }): Hit[] {
  const found: Hit[] = [];
  for (const at of findAll(page.text, part.text, within)) {
    const hit = { start: at - part.lead.length, end: at + part.text.length };
    if (!leads(page, part, hit.start) || (!isTight(gaps[0]) && cutsWord(page, hit.start))) continue;
    if (isTight(gaps[1]) || !cutsWord(page, hit.end)) found.push(hit);
  }
  return found;
}

function leads(page: Mapped, { lead }: Part, start: number): boolean {
  if (lead === "") return true;
  const letter = page.text.slice(Math.max(0, start), start + lead.length);
  return letter === lead || letter === otherCase(lead);
}

/** The letter in its other case, where that is one letter too. */
export function otherCase(letter: string): string {
  const other = letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase();
  return other.length === letter.length ? other : letter;
}

function isTight(gap: Gap | undefined): boolean {
  return gap?.kind === "affix" || gap?.kind === "joined";
}

/** Those of `next` that a gap can join to the nearest of `reached` before them. Both are in order. */
function linked(page: Mapped, reached: Hit[], next: Hit[], gap: Gap): Hit[] {
  const found: Hit[] = [];
  let nearest = -1;
  for (const hit of next) {
    while ((reached[nearest + 1]?.end ?? Number.POSITIVE_INFINITY) <= hit.start) nearest += 1;
    const previous = reached[nearest];
    if (previous && bridges(page, gap, previous.end, hit.start)) found.push({ ...hit, previous });
  }
  return found;
}

/** Brackets of the source's own are no words that brackets of the quote could replace: "[2012]", not "[2013]". */
const BRACKETED = /^\[[^[\]]*\]$/;

function bridges(page: Mapped, { kind, mark }: Gap, start: number, end: number): boolean {
  if (end - start > REACH[kind]) return false;
  if (kind === "ellipsis" || kind === "joined") return true;
  const skipped = page.text.slice(start, end).trim();
  if (mark.includes(skipped) && kind !== "affix") return true;
  if (kind === "note") return false;
  if (skipped === mark) return true;
  if (kind === "insertion") return !BRACKETED.test(skipped) && !PARAGRAPH.test(sourceText(page, start, end));
  return [...skipped].every(isWordCharacter) && end - start === skipped.length;
}

function result(page: Mapped, pattern: Pattern, last: Hit): PartsMatch {
  const skips: Skip[] = [];
  let first = last;
  for (let index = pattern.gaps.length - 1; first.previous; index -= 1) {
    const gap = pattern.gaps[index];
    if (gap) skips.unshift({ gap, start: first.previous.end, end: first.start });
    first = first.previous;
  }
  const start = isTight(pattern.head) ? wordStart(page.text, first.start) : first.start;
  const end = isTight(pattern.tail) ? wordEnd(page.text, last.end) : last.end;
  return {
    start,
    end,
    skips: [...edge(pattern.head, start, first.start), ...skips, ...edge(pattern.tail, last.end, end)],
  };
}

/** Brackets at an edge change what is read as much as those within; an ellipsis there skips nothing. */
function edge(gap: Gap | undefined, start: number, end: number): Skip[] {
  return gap?.kind === "insertion" || gap?.kind === "affix" ? [{ gap, start, end }] : [];
}

function wordStart(text: string, at: number): number {
  let start = at;
  while (at - start < REACH.affix && isLetter(characterBefore(text, start))) start -= 1;
  return start;
}

function wordEnd(text: string, at: number): number {
  let end = at;
  while (end - at < REACH.affix && isLetter(characterAt(text, end))) end += 1;
  return end;
}
