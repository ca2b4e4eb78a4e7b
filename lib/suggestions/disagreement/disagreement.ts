import { changedWordSign } from "./changed-word";
import { type Comparison, compare, type Side } from "./comparison";
import { denialSign } from "./denial";
import { directionSign } from "./direction";
import { frequencySign } from "./frequency";
import type { Disagreement } from "./kinds";
import { numberSign } from "./number";
import { polaritySign } from "./polarity";
import { sentencesOf } from "./sentences";

/** In the order in which they are believed when they score the same: the more particular first. */
const SIGNS: readonly ((comparison: Comparison) => Disagreement | null)[] = [
  denialSign,
  frequencySign,
  polaritySign,
  numberSign,
  directionSign,
  changedWordSign,
];

/**
 * The strongest sign, in any two sentences, that a later statement does not agree with an earlier one of the
 * same speaker; null when there is none. Most signs are weak: show those that score `SHOWN_FROM` or more.
 * Reads words and their order only, and knows English best; never a verdict.
 */
export function disagreementOf(earlier: string, later: string, language = "en"): Disagreement | null {
  const before = sentencesOf(earlier, language);
  const after = sentencesOf(later, language);
  const signs = before.flatMap((one) => after.flatMap((other) => signsBetween(one, other)));
  return signs.reduce<Disagreement | null>(
    (strongest, sign) => (sign.score > (strongest?.score ?? 0) ? sign : strongest),
    null,
  );
}

function signsBetween(one: Side, other: Side): Disagreement[] {
  if (!haveMatterInCommon(one, other)) return [];
  const comparison = compare(one, other);
  return SIGNS.flatMap((signOf) => signOf(comparison) ?? []);
}

function haveMatterInCommon(one: Side, other: Side): boolean {
  const stems = new Set(one.tokens.flatMap(({ isContent, stem }) => (isContent ? [stem] : [])));
  return other.tokens.some(({ isContent, stem }) => isContent && stems.has(stem));
}
