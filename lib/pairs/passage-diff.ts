import { type Change, describeChanges } from "./describe-changes";
import { type DiffPart, partsOf } from "./passage-parts";
import {
  countWords,
  type PassageToken,
  passageTokens,
  type Run,
  runsBetween,
  withoutLoneMarks,
} from "./passage-runs";

export type { DiffPart } from "./passage-parts";

export type PassageDiff = {
  parts: DiffPart[];
  /** Words that gave way to others; `before` or `after` is empty where nothing gave way or came. */
  changes: { before: string; after: string }[];
  /** The change in plain English, for those whom marked text does not reach. */
  sentence: string;
};

type Comparison = { runs: Run[]; summary?: string };

/** Passages that share less than this part of their words are told as different words, not word by word. */
const LEAST_SHARED = 1 / 3;

/** How many words may come and go before the search for shared ones is given up: it keeps the work bounded. */
const MOST_EDITS = 500;

/** A passage that is wholly another is read out when neither has more words than this. */
const FEW_WORDS = 4;

/**
 * Compares two passages word by word, in the language `locale` (BCP 47) divides them. Punctuation, digits
 * and case count; what only print changes does not (the rules of the quote check). Changes that stand next to
 * each other are one, and so are two replacements with only a mark between them.
 *
 * The parts rebuild both passages: `same` and `removed` texts joined are `earlier`; the `later` of the same
 * and the added texts joined are `later`. Never throws; a tag that is no language counts as English.
 *
 * Passages with less than a third of their words in common are one whole replacement, unless all words of
 * one are in the other. So are passages more than 500 words and marks apart, whatever they share: the result
 * depends on the passages alone, never on time.
 */
export function diffPassages(earlier: string, later: string, locale: string): PassageDiff {
  const { runs, summary } = compare(passageTokens(earlier, locale), passageTokens(later, locale));
  const changes = runs.flatMap(({ alike, ...run }, index): Change[] => {
    const behind = wordBefore(runs[index - 1]);
    return alike
      ? []
      : [
          {
            before: print(earlier, run.earlier),
            after: print(later, run.later),
            behind: print(earlier, behind),
          },
        ];
  });
  return {
    parts: partsOf(earlier, later, runs),
    changes: changes.map(({ before, after }) => ({ before, after })),
    sentence: summary ?? describeChanges(changes),
  };
}

function compare(earlier: PassageToken[], later: PassageToken[]): Comparison {
  const whole = [{ alike: false, earlier, later }];
  const runs = runsBetween(earlier, later, MOST_EDITS);
  if (!runs) return { runs: whole, summary: "The two passages differ in too many places to list." };
  if (runs.every(({ alike }) => alike))
    return { runs, summary: "The two passages are word for word the same." };
  if (!areApart(runs, earlier, later)) return { runs: withoutLoneMarks(runs) };

  const few = Math.max(countWords(earlier), countWords(later)) <= FEW_WORDS;
  return { runs: whole, summary: few ? undefined : "The two passages are in different words." };
}

function areApart(runs: readonly Run[], earlier: PassageToken[], later: PassageToken[]): boolean {
  const shared = countWords(runs.filter(({ alike }) => alike).flatMap((run) => run.earlier));
  const counts = [countWords(earlier), countWords(later)];
  const total = counts.reduce((sum, count) => sum + count, 0);
  return shared < Math.min(...counts) && (2 * shared) / total < LEAST_SHARED;
}

function wordBefore(run: Run | undefined): PassageToken[] {
  const token = run?.earlier.findLast((each) => countWords([each]) > 0) ?? run?.earlier.at(-1);
  return token ? [token] : [];
}

/** What a passage has there, on one line. */
function print(passage: string, tokens: readonly PassageToken[]): string {
  return passage
    .slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0)
    .replace(/\s+/g, " ")
    .trim();
}
