import type { Comparison } from "./comparison";
import type { DisagreementKind } from "./kinds";

/** What a suggestion must score to be shown. */
export const SHOWN_FROM = 0.4;

/** Log odds of a contradiction: where a kind begins, and what each fact about the two sentences adds. */
const BASE: Record<DisagreementKind, number> = {
  polarity: -3.9,
  frequency: -3.4,
  direction: -5.6,
  number: -5,
  denial: -3.5,
  word: -5.9,
};
const WEIGHTS = { overlap: 2.6, sameOrder: 1.6, lengthDifference: 0.9, bothDeny: -1.7, share: 2.4 };

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
  const { earlier, later, overlap, sameOrder, lengthDifference } = comparison;
  const bothDeny = Number(earlier.negations.length > 0 && later.negations.length > 0);
  return { overlap, sameOrder, lengthDifference, bothDeny, share };
}
