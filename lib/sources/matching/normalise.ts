import { characterAt, characterBefore, isDigit, isLetter, isWordCharacter } from "./characters";
import { compose } from "./compose";
import { copy, type Draft, draftFrom, finish, type Mapped, put, putAll } from "./mapped-text";

/** The sign of a negative number, kept apart from a dash: "to -5" is not "to — 5". */
export const MINUS = "\u2212";

const SINGLE = "'‘’‚‛′ʼ`´＇‹›";
const DOUBLE = '"“”„‟″«»＂';
const DASH = "-‐‑‒–—―−﹣－";
const SPACE = /\s/;
const LIGATURES = new Map(
  Object.entries({ ﬀ: "ff", ﬁ: "fi", ﬂ: "fl", ﬃ: "ffi", ﬄ: "ffl", ﬅ: "st", ﬆ: "st" }),
);

/** Where print lets a space go that a typewriter sets, or the other way round. */
const NO_SPACE_BEFORE = "?!;:";
const CJK = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFF60]/;

const COPY = 0;
const GAP = 1;
const QUOTE = 2;
const DOT = 3;
const LIGATURE = 4;
const KINDS = kindsOfUnits();

/**
 * A text as the quote check compares it: only what print changes is made equal.
 *
 * - Characters are composed (NFC); soft hyphens, zero-width characters and bidi controls are dropped.
 * - White space is one space, and none between Chinese or Japanese characters or before `? ! ; : , .`.
 * - Every dash or hyphen, with or without spaces, is `-`; the sign of a negative number is not a dash.
 * - Every quotation mark is `"`, whether single or double; an apostrophe inside a word is `'`, and so is a
 *   single mark after a digit, where it may mean feet or minutes.
 * - Three or more dots, spaced or not, and "…" are the same dots, without spaces around.
 * - Ligatures are letters.
 *
 * Letters, case, digits and all other punctuation stay. Each rule looks only at the neighbours of a
 * character, so that a passage cut from a text at its words reads as it does within the text.
 */
export function normalise(source: string): Mapped {
  const input = compose(source);
  const draft = draftFrom(input);
  for (let at = 0; at < input.text.length; ) at = writeFrom(draft, at);
  return finish(draft);
}

/** Writes what begins at `at`, and says where the next thing begins. */
function writeFrom(draft: Draft, at: number): number {
  const { text } = draft.input;
  switch (KINDS[text.charCodeAt(at)]) {
    case GAP:
      return writeGap(draft, at);
    case QUOTE:
      return writeQuoteMark(draft, at);
    case DOT:
      return writeDots(draft, at, at);
    case LIGATURE:
      putAll(draft, LIGATURES.get(text.charAt(at)) ?? "", at);
      return at + 1;
    default:
      put(draft, text.charCodeAt(at), at);
      return at + 1;
  }
}

/** A run of white space and dashes, or the spaces before an ellipsis. */
function writeGap(draft: Draft, start: number): number {
  const { text } = draft.input;
  let end = start;
  while (KINDS[text.charCodeAt(end)] === GAP) end += 1;
  const run = text.slice(start, end);

  if (isSign(text, start, end)) writeSign(draft, start, end);
  else if (run.trim() !== "") put(draft, 45, start, end);
  else if (dotsEnd(text, end) > end) return writeDots(draft, start, end);
  else if (spaceCounts(text, start, end)) put(draft, 32, start, end);
  return end;
}

/** Whether the run ends in the sign of a number: "-5" or "-$5", with nothing before it that it could join. */
function isSign(text: string, start: number, end: number): boolean {
  const last = text.charAt(end - 1);
  if (!DASH.includes(last) || SPACE.test(last) || "—―".includes(last)) return false;
  if (!/^(?:\p{Nd}|\p{Sc}\p{Nd}|\.\p{Nd})/u.test(text.slice(end, end + 3))) return false;
  const before = end - 1 > start ? text.charAt(end - 2) : characterBefore(text, start);
  return before === "" || SPACE.test(before) || /[([{"“‘'„«\p{Sc}]/u.test(before);
}

function writeSign(draft: Draft, start: number, end: number): void {
  const before = draft.input.text.slice(start, end - 1);
  if (before.trim() !== "") put(draft, 45, start, end - 1);
  else if (before !== "") put(draft, 32, start, end - 1);
  put(draft, MINUS.charCodeAt(0), end - 1);
}

function spaceCounts(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (closesClause(after, characterAt(text, end + 1))) return false;
  if (before === "«" && (start < 2 || SPACE.test(text.charAt(start - 2)))) return false;
  if (after === "»" && !isWordCharacter(characterAt(text, end + 1))) return false;
  return !(CJK.test(before) && CJK.test(after));
}

/** ".5" begins a number; any other stop or comma belongs to the word before. */
function closesClause(mark: string, next: string): boolean {
  return mark !== "" && (NO_SPACE_BEFORE.includes(mark) || (",.".includes(mark) && !isDigit(next)));
}

function writeQuoteMark(draft: Draft, at: number): number {
  const { text } = draft.input;
  const single = SINGLE.includes(text.charAt(at));
  put(draft, single && isApostrophe(text, at) ? 39 : 34, at);
  return at + 1;
}

function isApostrophe(text: string, at: number): boolean {
  const before = characterBefore(text, at);
  return isDigit(before) || (isWordCharacter(before) && isLetterOrDigit(characterAt(text, at + 1)));
}

function isLetterOrDigit(character: string): boolean {
  return isLetter(character) || isDigit(character);
}

/** Dots at `at`, which stand for all from `start`: an ellipsis takes the spaces around it along. */
function writeDots(draft: Draft, start: number, at: number): number {
  const { text } = draft.input;
  const end = dotsEnd(text, at);
  if (end === at) {
    copy(draft, at, at + 1);
    return at + 1;
  }
  let after = end;
  while (SPACE.test(text.charAt(after))) after += 1;
  const dots = text.slice(at, end).replace(/…/g, "...").replace(/\s/g, "");
  putAll(draft, dots, start, after);
  return after;
}

/** Where an ellipsis that begins at `at` ends; `at` when none does. */
function dotsEnd(text: string, at: number): number {
  let dots = 0;
  let end = at;
  for (
    let next = at;
    KINDS[text.charCodeAt(next)] === DOT;
    next = SPACE.test(text.charAt(end)) ? end + 1 : end
  ) {
    dots += text.charAt(next) === "…" ? 3 : 1;
    end = next + 1;
  }
  return dots > 2 ? end : at;
}

function kindsOfUnits(): Uint8Array {
  const kinds = new Uint8Array(65536).fill(COPY);
  for (let code = 0; code < 65536; code += 1) if (SPACE.test(String.fromCharCode(code))) kinds[code] = GAP;
  for (const dash of DASH) kinds[dash.charCodeAt(0)] = GAP;
  for (const mark of SINGLE + DOUBLE) kinds[mark.charCodeAt(0)] = QUOTE;
  for (const dot of ".…") kinds[dot.charCodeAt(0)] = DOT;
  for (const ligature of LIGATURES.keys()) kinds[ligature.charCodeAt(0)] = LIGATURE;
  return kinds;
}
