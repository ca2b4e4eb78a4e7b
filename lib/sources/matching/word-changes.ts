import type { Mapped } from "./mapped-text";
import { otherCase } from "./match-parts";
import { hasWords } from "./quote-pattern";
import { join, type LooseWord, type Run, runsOf } from "./runs";
import { printed, type Token, tokensOf } from "./words";

/** Words that stand in the source, and what the quote has instead; either may be empty. */
export type Difference = { said: string; quoted: string };

/**
 * `same` is how many characters stand in both, in `alike` words. `short` names the edges at which the quote has
 * more words than the passage, as it has when the passage was cut too narrow.
 */
export type Comparison = {
  start: number;
  end: number;
  same: number;
  alike: number;
  differences: Difference[];
  short: { first: boolean; last: boolean };
};

export type Compared = {
  page: Mapped;
  start: number;
  end: number;
  quoted: Mapped;
  loose: readonly LooseWord[];
  locale: string;
  /** The passage was cut generously: at its edges it keeps no more words than the quote has there. */
  generous?: boolean;
};

/** Every word in which a passage and the quote of it differ; none when they differ past comparing. */
export function compareWords(compared: Compared): Comparison | undefined {
  const { page, quoted, locale } = compared;
  const saidTokens = tokensOf(page, compared.start, compared.end, locale);
  const quotedTokens = tokensOf(quoted, 0, quoted.text.length, locale);
  forgiveCase(saidTokens[0], quotedTokens[0]);

  const runs = runsOf(saidTokens, quotedTokens, compared.loose);
  if (!runs) return;
  const inside = withoutSurroundings(compared.generous ? cutEdges(runs) : runs);
  const said = inside.flatMap((run) => run.said);
  const alike = inside.filter((run) => run.alike).flatMap((run) => run.said);
  return {
    start: said[0]?.start ?? compared.start,
    end: said.at(-1)?.end ?? compared.end,
    same: lengthOf(alike),
    alike: alike.length,
    short: { first: isShort(inside[0]), last: isShort(inside.at(-1)) },
    differences: [...readable(inside).filter((run) => !run.alike), ...spacing(runs)].map((run) => ({
      said: print(page, run.said),
      quoted: balanced(print(quoted, run.quoted)),
    })),
  };
}

function isShort(run: Run | undefined): boolean {
  return run !== undefined && !run.alike && run.said.length < run.quoted.length;
}

function cutEdges(runs: Run[]): Run[] {
  return runs.map((run, index) => {
    const surplus = run.said.length - run.quoted.length;
    if (run.alike || surplus <= 0 || run.quoted.length === 0) return run;
    if (index === 0) return { ...run, said: run.said.slice(surplus) };
    return index === runs.length - 1 ? { ...run, said: run.said.slice(0, run.quoted.length) } : run;
  });
}

/** The case of the first letter is the quoting writer's. */
function forgiveCase(said: Token | undefined, quoted: Token | undefined): void {
  if (!said || !quoted) return;
  const first = quoted.key.slice(0, 1);
  if (`${otherCase(first)}${quoted.key.slice(1)}` === said.key) quoted.key = said.key;
}

/** What the source goes on with before and after the quote is no difference. */
function withoutSurroundings(runs: Run[]): Run[] {
  const first = isSurrounding(runs[0]) ? 1 : 0;
  const last = runs.length - (runs.length > first && isSurrounding(runs.at(-1)) ? 1 : 0);
  return runs.slice(first, last);
}

function isSurrounding(run: Run | undefined): boolean {
  return run !== undefined && !run.alike && run.quoted.length === 0;
}

/**
 * Differences as an editor reads them: those with only a mark between them are one, and a difference in
 * punctuation alone is shown with the word before it.
 */
function readable(runs: Run[]): Run[] {
  const shown: Run[] = [];
  for (const run of runs) {
    const last = shown.at(-1);
    const beforeLast = shown.at(-2);
    if (!run.alike && last?.alike && beforeLast && isOneMark(last)) {
      shown.pop();
      for (const piece of [last, run]) join(shown, { ...piece, alike: false });
    } else join(shown, { alike: run.alike, said: [...run.said], quoted: [...run.quoted] });
  }
  for (const [index, run] of shown.entries()) takeWordBefore(shown[index - 1], run);
  return shown;
}

/** Where nothing else differs, the words that only one of the two parts by a space: "$ 9" against "$9". */
function spacing(runs: Run[]): Run[] {
  const [only, ...more] = runs;
  if (!only?.alike || more.length > 0 || only.said.length !== only.quoted.length) return [];
  return only.said.flatMap((token, index) => {
    const at = Math.max(0, index - 1);
    const said = [only.said[at] ?? token, token];
    const quoted = only.quoted.slice(at, index + 1);
    return isParted(said) === isParted(quoted) ? [] : [{ alike: false, said, quoted }];
  });
}

function isParted([one, other]: Token[]): boolean {
  return one !== undefined && other !== undefined && one.end < other.start;
}

function isOneMark({ said }: Run): boolean {
  return said.length === 1 && !hasWords(said[0]?.key ?? "");
}

function takeWordBefore(before: Run | undefined, run: Run): void {
  const words = [...run.said, ...run.quoted].some(({ key }) => hasWords(key));
  if (run.alike || words || !before?.alike) return;
  run.said = [...before.said.slice(-1), ...run.said];
  run.quoted = [...before.quoted.slice(-1), ...run.quoted];
}

function print(mapped: Mapped, tokens: Token[]): string {
  return printed(mapped, tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);
}

/** A word that has a bracket in it is shown with both. */
function balanced(text: string): string {
  const opens = text.includes("[");
  if (opens === text.includes("]")) return text;
  return opens ? `${text}]` : `[${text}`;
}

function lengthOf(tokens: Token[]): number {
  return tokens.reduce((sum, { start, end }) => sum + end - start, 0);
}
