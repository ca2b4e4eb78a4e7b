import { isLetter } from "./characters";
import type { Mapped } from "./mapped-text";

/**
 * How two parts of a quote hang together, from the loosest to the tightest:
 *
 * - `ellipsis`: words are left out;
 * - `insertion`: brackets hold words of the editor, beside or instead of the speaker's;
 * - `note`: brackets hold a remark such as [sic], which stands for no words at all;
 * - `affix`: brackets hold part of a word, "believe[d]", instead of the speaker's own letters;
 * - `joined`: nothing is between, the next part merely begins with a letter whose case is free, "[W]e".
 */
export type GapKind = "ellipsis" | "insertion" | "note" | "affix" | "joined";

/** `mark` is what the quote prints there, as normalised. */
export type Gap = { kind: GapKind; mark: string };

/**
 * Words that must stand in the source as they are; `lead`, which the quote has in brackets, comes right before
 * them, in either case. `start` and `end` are the place in the quote, brackets included.
 */
export type Part = { text: string; lead: string; start: number; end: number };

/** `gaps[i]` is between `parts[i]` and `parts[i + 1]`. */
export type Pattern = { parts: Part[]; gaps: Gap[]; head?: Gap; tail?: Gap };

const MARK =
  /\[\.{2,}\]|\(\.{3,}\)|\.{3,}|\[([^[\]]{1,200})\]|\((?:(?:my |our )?(?:emphasis|italics)(?: (?:added|mine|ours|my own|in (?:the )?original))?)\)/gi;
const NOTE =
  /^[[(](?:sic!?|(?:my |our )?(?:emphasis|italics)(?: (?:added|mine|ours|my own|in (?:the )?original))?)[\])]$/i;
const WORDS = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;
const LOOSEST_FIRST: GapKind[] = ["ellipsis", "insertion", "affix", "note", "joined"];

/** Whether a text has anything that a source could be searched for. */
export function hasWords(text: string): boolean {
  return WORDS.test(text);
}

/** The parts of the normalised quote between `start` and `end`, and the gaps that its marks announce. */
export function parseQuote({ text }: Mapped, start: number, end: number): Pattern {
  const parts: Part[] = [];
  const gaps: Gap[] = [];
  let done = start;
  let lead = "";

  for (const { 0: mark, index, 1: words } of text.slice(start, end).matchAll(MARK)) {
    const at = start + index;
    const kind = kindOf(text, at, mark, words ?? "");
    parts.push({ text: text.slice(done, at), lead, start: done - (lead ? 3 : 0), end: at });
    gaps.push({ kind, mark });
    lead = kind === "joined" ? (words ?? "") : "";
    done = at + mark.length;
  }
  parts.push({ text: text.slice(done, end), lead, start: done - (lead ? 3 : 0), end });
  return withoutEmptyParts(parts, gaps);
}

function kindOf(text: string, at: number, mark: string, words: string): GapKind {
  if (mark.includes("..")) return "ellipsis";
  if (NOTE.test(mark)) return "note";
  const afterWord = isLetter(text.charAt(at - 1));
  const beforeWord = isLetter(text.charAt(at + mark.length));
  if (beforeWord && !afterWord && words.length === 1 && isLetter(words)) return "joined";
  return afterWord || beforeWord ? "affix" : "insertion";
}

/**
 * Parts lose the spaces beside a gap, and a stop or comma before an ellipsis, which print may put there. A
 * part that has nothing left goes, and the gaps beside it become one.
 */
function withoutEmptyParts(parts: Part[], gaps: Gap[]): Pattern {
  const pattern: Pattern = { parts: [], gaps: [] };
  let before: Gap | undefined;
  for (const [index, part] of parts.entries()) {
    const trimmed = trimPart(part, gaps[index - 1], gaps[index]);
    if (trimmed.text !== "") {
      addPart(pattern, trimmed, before);
      before = undefined;
    }
    before = merged(before, gaps[index]);
  }
  return pattern.parts.length > 0 ? { ...pattern, tail: before } : { ...pattern, head: before };
}

function addPart(pattern: Pattern, part: Part, before: Gap | undefined): void {
  if (pattern.parts.length === 0) pattern.head = before;
  else pattern.gaps.push(before ?? { kind: "joined", mark: "" });
  pattern.parts.push(part);
}

function merged(one: Gap | undefined, other: Gap | undefined): Gap | undefined {
  if (!one || !other) return one ?? other;
  const kind = LOOSEST_FIRST.find((candidate) => candidate === one.kind || candidate === other.kind);
  return { kind: kind ?? one.kind, mark: `${one.mark} ${other.mark}` };
}

function trimPart(part: Part, before: Gap | undefined, after: Gap | undefined): Part {
  let text = isLoose(before) && !part.lead ? part.text.trimStart() : part.text;
  const start = part.start + part.text.length - text.length;
  if (isLoose(after)) text = text.trimEnd();
  if (after?.kind === "ellipsis") text = text.replace(/[.,]$/, "");
  return { ...part, text, start, end: start + (part.lead ? 3 : 0) + text.length };
}

/** A gap with spaces around it that belong to nobody. */
function isLoose(gap: Gap | undefined): boolean {
  return gap !== undefined && gap.kind !== "affix" && gap.kind !== "joined";
}
