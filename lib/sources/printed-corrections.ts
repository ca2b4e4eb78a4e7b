import { sentenceAround } from "./sentences";
import { type Turn, turnAt, turnsOf } from "./turns";

/** Where a correction stands in one reading; `start` is `end` where that reading has none of its words. */
export type CorrectionPlace = { start: number; end: number; sentence: { text: string; start: number } };

/** Struck words and those put in for them; either may be empty. `speaker` is the label of the turn, "MS. PSAKI". */
export type PrintedCorrection = {
  struck: string;
  inserted: string;
  speaker: string | null;
  spoken: CorrectionPlace;
  corrected: CorrectionPlace;
};

export type Readings = { plain: string; as_spoken: string; as_corrected: string };

type Range = { start: number; end: number };
type Found = { struck: string; inserted: string; spoken: Range; corrected: Range };
type Draft = { spoken: string; corrected: string; found: Found[] };

/**
 * Struck words and the brackets beside them, if any. Some transcripts mark a correction with an asterisk, put
 * the brackets first, close them with a brace or strike only part of the word that they replace.
 */
const CORRECTION =
  /~~(?<struck>[^~]+)~~(?:(?<rest>\p{L}{0,3}) ?\n?\*?\[(?<instead>[^[\]{}~]*)[\]}]\*?)?|\[(?<first>[^[\]~]*)\] ?\n?~~(?<then>[^~]+)~~(?! ?\n?\*?\[)/gu;

/**
 * What the printed text of a transcript (see `printedText`) gives in each reading.
 *
 * - `plain`: as it is printed, struck words between `~~`.
 * - `as_spoken`: struck words are kept and bracketed corrections left out.
 * - `as_corrected`: bracketed corrections are kept, without brackets and asterisks, and struck words left out.
 *
 * Brackets without struck words beside them stay in every reading, as they are printed: [sic] and [inaudible],
 * but also "passage [of] this law" and "$1.7 billion [trillion]", for nothing tells which words they replace.
 */
export function readings(printed: string): Readings {
  const { spoken, corrected } = read(printed);
  return { plain: printed, as_spoken: spoken, as_corrected: corrected };
}

/** Every correction that the printed text of a transcript has, in order, with its place in both readings. */
export function listCorrections(printed: string): PrintedCorrection[] {
  const { spoken, corrected, found } = read(printed);
  const turns = { spoken: turnsOf(spoken), corrected: turnsOf(corrected) };
  return found.map((correction) => ({
    ...correction,
    speaker: turnAt(turns.spoken, correction.spoken.start)?.label ?? null,
    spoken: placeIn(spoken, correction.spoken, turns.spoken),
    corrected: placeIn(corrected, correction.corrected, turns.corrected),
  }));
}

function placeIn(text: string, { start, end }: Range, turns: readonly Turn[]): CorrectionPlace {
  const turn = turnAt(turns, start);
  const around = sentenceAround(text, start, end);
  const from = Math.max(around.start, turn?.start ?? 0);
  return { start, end, sentence: { text: text.slice(from, around.end), start: from } };
}

function read(printed: string): Draft {
  const draft: Draft = { spoken: "", corrected: "", found: [] };
  let done = 0;
  for (const match of printed.matchAll(CORRECTION)) {
    keep(draft, printed.slice(done, match.index));
    done = match.index + match[0].length;
    correct(draft, match.groups ?? {}, printed.slice(done));
  }
  keep(draft, printed.slice(done));
  return draft;
}

function keep(draft: Draft, text: string): void {
  draft.spoken += startsLine(draft.spoken) ? text.trimStart() : text;
  draft.corrected += startsLine(draft.corrected) ? text.trimStart() : text;
}

function correct(draft: Draft, groups: Record<string, string | undefined>, after: string): void {
  const { struck, rest = "", instead, first, then } = groups;
  const words =
    struck === undefined ? { struck: then, inserted: first } : { struck: struck + rest, inserted: instead };
  const inserted = words.inserted === "sic" ? "" : (words.inserted ?? "");
  const spoken = put(draft.spoken, words.struck ?? "", after);
  const corrected = put(draft.corrected, inserted, after);
  draft.spoken = spoken.text;
  draft.corrected = corrected.text;
  draft.found.push({
    struck: onOneLine(words.struck ?? ""),
    inserted: onOneLine(inserted),
    spoken: spoken.range,
    corrected: corrected.range,
  });
}

/** Where nothing is put, one of the two spaces around it goes, or the one before a full stop. */
function put(before: string, words: string, after: string) {
  const closes = after === "" || /^[\s,.;:?!)”…]/.test(after);
  const kept = words === "" && closes ? before.replace(/ $/, "") : before;
  const text = kept + words.trim();
  return { text, range: { start: kept.length, end: text.length } };
}

function startsLine(text: string): boolean {
  return text === "" || text.endsWith("\n");
}

function onOneLine(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}
