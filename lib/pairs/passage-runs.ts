import { diffArrays } from "diff";
import { sourceRange } from "@/lib/sources/matching/mapped-text";
import { normalise } from "@/lib/sources/matching/normalise";
import { hasWords } from "@/lib/sources/matching/quote-pattern";
import { tokensOf } from "@/lib/sources/matching/words";

/** A word, number or mark: `key` is what is compared, the range is its place in the passage as given. */
export type PassageToken = { key: string; start: number; end: number };

/** Tokens alike in both passages, or standing in each other's place. Alike and changed runs alternate. */
export type Run = { alike: boolean; earlier: PassageToken[]; later: PassageToken[] };

/** The tokens of a passage in their language, each with its place, none overlapping another. */
export function passageTokens(passage: string, locale: string): PassageToken[] {
  const mapped = normalise(passage);
  const tokens: PassageToken[] = [];
  for (const { key, start, end } of tokensOf(mapped, 0, mapped.text.length, locale)) {
    append(tokens, { key, ...sourceRange(mapped, start, end) });
  }
  return tokens;
}

/** The fewest changes between the two, or undefined when there are more than `mostChanges`. */
export function runsBetween(
  earlier: PassageToken[],
  later: PassageToken[],
  mostChanges: number,
): Run[] | undefined {
  const keys = { earlier: earlier.map(({ key }) => key), later: later.map(({ key }) => key) };
  const changes = diffArrays(keys.earlier, keys.later, { maxEditLength: mostChanges });
  if (!changes) return;

  const runs: Run[] = [];
  let earlierAt = 0;
  let laterAt = 0;
  for (const { added = false, removed = false, count } of changes) {
    const run = {
      alike: !added && !removed,
      earlier: added ? [] : earlier.slice(earlierAt, earlierAt + count),
      later: removed ? [] : later.slice(laterAt, laterAt + count),
    };
    earlierAt += run.earlier.length;
    laterAt += run.later.length;
    join(runs, run);
  }
  return runs;
}

/** The runs with fewer boundaries: two replacements that have only a mark between them become one. */
export function withoutLoneMarks(runs: readonly Run[]): Run[] {
  const kept: Run[] = [];
  for (const run of runs) {
    const mark = kept.at(-1);
    if (isReplacement(run) && mark && isOneMark(mark) && isReplacement(kept.at(-2))) {
      kept.pop();
      join(kept, { ...mark, alike: false });
      join(kept, run);
    } else kept.push({ ...run, earlier: [...run.earlier], later: [...run.later] });
  }
  return kept;
}

/** How many of the tokens are words or numbers. */
export function countWords(tokens: readonly PassageToken[]): number {
  return tokens.filter(({ key }) => hasWords(key)).length;
}

/** One character of a passage may be several tokens, as "…" is three dots: it is never divided. */
function append(tokens: PassageToken[], token: PassageToken): void {
  const last = tokens.at(-1);
  if (!last || token.start >= last.end) {
    tokens.push(token);
    return;
  }
  last.key += token.key;
  last.end = Math.max(last.end, token.end);
}

/** Adds a run; one of the same sort, or the other half of a replacement, becomes one with the last. */
function join(runs: Run[], run: Run): void {
  const last = runs.at(-1);
  if (last?.alike !== run.alike) {
    runs.push(run);
    return;
  }
  last.earlier.push(...run.earlier);
  last.later.push(...run.later);
}

function isReplacement(run: Run | undefined): boolean {
  return run !== undefined && !run.alike && run.earlier.length > 0 && run.later.length > 0;
}

function isOneMark({ alike, earlier }: Run): boolean {
  return alike && earlier.length === 1 && countWords(earlier) === 0;
}
