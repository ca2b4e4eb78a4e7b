import { diffArrays } from "diff";
import type { Token } from "./words";

/** Runs of tokens: alike in both, or said and quoted in each other's place. */
export type Run = { alike: boolean; said: Token[]; quoted: Token[] };

/** A word with brackets in it: the speaker's may begin, or end, with other letters. */
export type LooseWord = { word: string; begins: string; ends: string };

/** Two passages that differ in more words than this have nothing in common worth showing. */
const MOST_CHANGES = 600;

/**
 * A passage and the quote of it as runs, in their order: a replacement is one run. A run of the passage that is a
 * loose word of the quote is alike. Nothing when they differ past comparing.
 */
export function runsOf(said: Token[], quoted: Token[], loose: readonly LooseWord[]): Run[] | undefined {
  const keys = { said: said.map(({ key }) => key), quoted: quoted.map(({ key }) => key) };
  const changes = diffArrays(keys.said, keys.quoted, { maxEditLength: MOST_CHANGES });
  if (!changes) return;

  const runs: Run[] = [];
  let saidAt = 0;
  let quotedAt = 0;
  for (const { added = false, removed = false, count } of changes) {
    const run = {
      alike: !added && !removed,
      said: added ? [] : said.slice(saidAt, saidAt + count),
      quoted: removed ? [] : quoted.slice(quotedAt, quotedAt + count),
    };
    saidAt += run.said.length;
    quotedAt += run.quoted.length;
    join(runs, run);
  }
  return runs.map((run) => (isLoosely(run, loose) ? { ...run, alike: true } : run));
}

/** Adds a run; one of the same sort, or the other half of a replacement, becomes one with the last. */
export function join(runs: Run[], run: Run): void {
  const last = runs.at(-1);
  if (last?.alike !== run.alike) {
    runs.push(run);
    return;
  }
  last.said.push(...run.said);
  last.quoted.push(...run.quoted);
}

function isLoosely({ said, quoted }: Run, loose: readonly LooseWord[]): boolean {
  if (said.length === 0 || quoted.length !== 1) return false;
  const key = said
    .map((token) => token.key.toLowerCase())
    .join("")
    .replace(/[[\]]/g, "");
  return loose.some(
    ({ word, begins, ends }) =>
      word === quoted[0]?.key && key.startsWith(begins.toLowerCase()) && key.endsWith(ends.toLowerCase()),
  );
}
