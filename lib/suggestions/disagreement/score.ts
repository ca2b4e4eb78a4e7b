import type { Comparison } from "./comparison";
import type { DisagreementKind } from "./kinds";

/**
 * What a sign must score to be shown as a possible conflict. One changed word never does: where nothing else is
 * odd, "the same but for a word" is a repeat or a correction, and seldom a contradiction.
 */
export const SHOWN_FROM = 0.42;

/**
 * Log odds of a contradiction. `polarity` and the weights are those of a logistic regression on 6,500 labelled
 * pairs, rounded; halves of these give nearly the same. The other kinds are too rare there and are set by hand.
 */
const BASE: Record<DisagreementKind, number> = {
  polarity: -4.2,
  frequency: -3.7,
  direction: -6,
  number: -5.5,
  denial: -4,
  word: -7.8,
};
const WEIGHTS = {
  overlap: 2.9,
  sameOrder: 1.6,
  lengthDifference: 1,
  bothDeny: -1.8,
  areOfOthers: -1.5,
  share: 2.4,
};

/** How likely a sign of a kind is a contradiction; `share` is the part of its own words that it explains. */
export function scoreOf(kind: DisagreementKind, comparison: Comparison, share: number): number {
  const facts = factsOf(comparison, share);
  const odds = Object.entries(WEIGHTS).reduce(
    (sum, [name, weight]) => sum + weight * facts[name as keyof typeof facts],
    BASE[kind],
  );
  return 1 / (1 + Math.exp(-odds));
}

export function factsOf(comparison: Comparison, share: number) {
  const { earlier, later, overlap, sameOrder, lengthDifference, areOfOthers } = comparison;
  const [one, other] = [earlier.negations.length, later.negations.length];
  const bothDeny = Number(one > 0 && one === other);
  return { overlap, sameOrder, lengthDifference, bothDeny, areOfOthers: Number(areOfOthers), share };
}
