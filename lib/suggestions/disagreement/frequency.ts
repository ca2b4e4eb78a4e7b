import type { Comparison, Side } from "./comparison";
import type { Disagreement } from "./kinds";
import { ALL, NONE } from "./lexicon";
import { scoreOf } from "./score";
import { rangeOf, type Token } from "./tokens";

/** "Always" gave way to "never", "everybody" to "nobody", or the other way round. */
export function frequencySign(comparison: Comparison): Disagreement | null {
  const [before, after] = [extremeOf(comparison.earlier), extremeOf(comparison.later)];
  if (!before || !after || before.isAll === after.isAll) return null;
  return {
    kind: "frequency",
    score: scoreOf("frequency", comparison, 1),
    reason: `“${after.token.text}” stands where “${before.token.text}” stood`,
    earlier: [rangeOf(before.token)],
    later: [rangeOf(after.token)],
  };
}

/** The only word of a sentence that takes in all or nothing; "not all" is neither. */
function extremeOf({ tokens }: Side): { token: Token; isAll: boolean } | null {
  const found = tokens.filter(({ word }) => ALL.has(word) || NONE.has(word));
  const [token] = found;
  const isDenied = token && tokens[tokens.indexOf(token) - 1]?.word === "not";
  return token && found.length === 1 && !isDenied ? { token, isAll: ALL.has(token.word) } : null;
}
