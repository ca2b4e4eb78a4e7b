import { diffArrays } from "diff";
import { normalise } from "@/lib/sources/normalise";
import { describeChanges } from "./describe-changes";

/**
 * A run of words in reading order. What both passages have is `same`: `text` as the earlier one prints it and
 * `later` as the later one does, which may differ in what print changes (a curly for a straight apostrophe).
 */
export type DiffPart =
  | { kind: "same"; text: string; later: string }
  | { kind: "removed" | "added"; text: string };

/** Words that gave way to others; `before` or `after` is empty where nothing gave way or came. */
export type Change = { before: string; after: string };

export type PassageDiff = {
  parts: DiffPart[];
  changes: Change[];
  /** The change in plain English, for those whom marked text does not reach. */
  sentence: string;
};

/** A word or a mark of punctuation, with the white space before it. */
type Token = { text: string; space: string; key: string; isWord: boolean };
type Run = { same: boolean; earlier: Token[]; later: Token[] };

/** Passages that share less than this part of their words are told as different words, not word by word. */
const LEAST_SHARED = 1 / 3;
/** How many words may come and go before the search for shared ones is given up: it keeps the work bounded. */
const MOST_EDITS = 1000;

/**
 * Compares two passages word by word, in the language `locale` (BCP 47) divides them. Punctuation, digits
 * and case count; what only print changes does not (the rules of the quote check). Changes that stand next to
 * each other are one.
 *
 * The parts rebuild both passages: `same` and `removed` texts joined are `earlier`; the `later` of the same
 * and the added texts joined are `later`. Never throws; a tag that is no language counts as English.
 */
export function diffPassages(earlier: string, later: string, locale: string): PassageDiff {
  const segmenter = segmenterFor(locale);
  const runs = compare(tokensOf(earlier, segmenter), tokensOf(later, segmenter));
  const parts = runs.flatMap(toParts);
  const changes = runs.filter(({ same }) => !same).map(toChange);
  return {
    parts,
    changes,
    sentence: describeChanges(
      changes,
      runs.some(({ same }) => same),
    ),
  };
}

function segmenterFor(locale: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(locale, { granularity: "word" });
  } catch {
    return new Intl.Segmenter("en", { granularity: "word" });
  }
}

/** White space belongs to what follows it; at the end it is a token of its own. */
function tokensOf(passage: string, segmenter: Intl.Segmenter): Token[] {
  const tokens: Token[] = [];
  let space = "";
  for (const { segment, isWordLike } of segmenter.segment(passage)) {
    if (segment.trim() === "") {
      space += segment;
      continue;
    }
    tokens.push({ text: space + segment, space, key: normalise(segment).text, isWord: Boolean(isWordLike) });
    space = "";
  }
  if (space) tokens.push({ text: space, space, key: "", isWord: false });
  return tokens;
}

function compare(earlier: Token[], later: Token[]): Run[] {
  const edits = diffArrays(
    earlier.map(({ key }) => key),
    later.map(({ key }) => key),
    { maxEditLength: MOST_EDITS },
  );
  const whole = [{ same: false, earlier, later }];
  if (!edits) return whole;

  const from = { earlier: 0, later: 0 };
  const runs: Run[] = [];
  for (const { added, removed, count } of edits) {
    const run = {
      same: !added && !removed,
      earlier: added ? [] : earlier.slice(from.earlier, from.earlier + count),
      later: removed ? [] : later.slice(from.later, from.later + count),
    };
    from.earlier += run.earlier.length;
    from.later += run.later.length;
    join(runs, run);
  }
  return sharesEnough(runs) ? runs : whole;
}

/** Adds a run, or joins it to the last one when both are changes. */
function join(runs: Run[], run: Run): void {
  const last = runs.at(-1);
  if (!last || last.same || run.same) {
    runs.push(run);
    return;
  }
  last.earlier.push(...run.earlier);
  last.later.push(...run.later);
}

function sharesEnough(runs: Run[]): boolean {
  const words = (tokens: Token[]) => tokens.filter(({ isWord }) => isWord).length;
  const total = runs.reduce((sum, run) => sum + words(run.earlier) + words(run.later), 0);
  const shared = runs.reduce((sum, run) => sum + (run.same ? words(run.earlier) : 0), 0);
  const isUnchanged = runs.every(({ same }) => same);
  return isUnchanged || 2 * shared >= total * LEAST_SHARED;
}

function toParts({ same, earlier, later }: Run): DiffPart[] {
  const before = textOf(earlier);
  const after = textOf(later);
  if (same) return [{ kind: "same", text: before, later: after }];
  const parts: DiffPart[] = [
    { kind: "removed", text: before },
    { kind: "added", text: after },
  ];
  return parts.filter(({ text }) => text !== "");
}

function toChange({ earlier, later }: Run): Change {
  return { before: textOf(earlier).trim(), after: textOf(later).trim() };
}

function textOf(tokens: Token[]): string {
  return tokens.map(({ text }) => text).join("");
}
