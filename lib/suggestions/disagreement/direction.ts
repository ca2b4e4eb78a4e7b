import type { Comparison } from "./comparison";
import type { Disagreement, DisagreementKind } from "./kinds";
import { OPPOSING_PREFIXES, OPPOSITES } from "./lexicon";
import { scoreOf } from "./score";
import { rangeOf, type Token } from "./tokens";

/** A word gave way to its opposite, and no negation makes up for it. */
export function directionSign(comparison: Comparison): Disagreement | null {
  const { earlier, later, toLater, toEarlier } = comparison;
  if ((earlier.negations.length - later.negations.length) % 2 !== 0) return null;
  const left = earlier.tokens.filter((_, place) => !toLater.has(place));
  const right = later.tokens.filter((_, place) => !toEarlier.has(place));
  for (const before of left) {
    for (const after of right) {
      const kind = oppositionOf(before, after);
      if (!kind || has(right, before) || has(left, after)) continue;
      return {
        kind,
        score: scoreOf("direction", comparison, 1),
        reason: `“${before.text}” became “${after.text}”`,
        earlier: [rangeOf(before)],
        later: [rangeOf(after)],
      };
    }
  }
  return null;
}

function oppositionOf(before: Token, after: Token): DisagreementKind | null {
  const areListed = OPPOSITES.some(
    ([one, other]) =>
      (one.has(before.stem) && other.has(after.stem)) || (other.has(before.stem) && one.has(after.stem)),
  );
  if (areListed) return "direction";
  return isPrefixed(before, after) || isPrefixed(after, before) ? "polarity" : null;
}

function isPrefixed(long: Token, short: Token): boolean {
  return short.isContent && OPPOSING_PREFIXES.some((prefix) => long.word === prefix + short.word);
}

function has(tokens: readonly Token[], { stem }: Token): boolean {
  return tokens.some((token) => token.stem === stem);
}
