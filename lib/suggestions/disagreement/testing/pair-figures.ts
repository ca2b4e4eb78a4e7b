import { disagreementOf } from "../disagreement";
import type { Disagreement } from "../kinds";

export type LabelledPair = { id: string; before: string; after: string; label: string };

/** A labelled pair with what was found in it. */
export type Judged = LabelledPair & { isContradiction: boolean; found: Disagreement | null; score: number };

export type Figures = { precision: number; recall: number; f1: number };

export function judged(pairs: readonly LabelledPair[]): Judged[] {
  return pairs.map((pair) => {
    const found = disagreementOf(pair.before, pair.after);
    return { ...pair, isContradiction: pair.label === "contradiction", found, score: found?.score ?? 0 };
  });
}

/** How well the pairs that score `threshold` or more are the contradictions. */
export function figuresAt(pairs: readonly Judged[], threshold: number): Figures {
  const shown = pairs.filter(({ score }) => score > 0 && score >= threshold);
  const right = shown.filter(({ isContradiction }) => isContradiction).length;
  const all = pairs.filter(({ isContradiction }) => isContradiction).length;
  return {
    precision: right / Math.max(1, shown.length),
    recall: right / Math.max(1, all),
    f1: (2 * right) / Math.max(1, shown.length + all),
  };
}

/** The threshold, in steps of .01, with the best F1 on these pairs. */
export function bestThreshold(pairs: readonly Judged[]): number {
  const steps = Array.from({ length: 99 }, (_, index) => (index + 1) / 100);
  const best = (one: number, other: number) =>
    figuresAt(pairs, other).f1 > figuresAt(pairs, one).f1 ? other : one;
  return steps.reduce(best);
}

/** The share of contradictions among the `count` pairs that score highest. */
export function precisionAtTop(pairs: readonly Judged[], count: number): number {
  const top = pairs.toSorted((one, other) => other.score - one.score).slice(0, count);
  return top.filter(({ isContradiction }) => isContradiction).length / Math.max(1, top.length);
}
