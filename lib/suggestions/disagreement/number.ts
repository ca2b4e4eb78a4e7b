import type { Comparison, Side } from "./comparison";
import type { Disagreement } from "./kinds";
import { type Quantity, quantitiesOf } from "./quantities";
import { scoreOf } from "./score";
import { rangeOf } from "./tokens";

/** Amounts closer than this part of the larger are one amount, rounded. */
const ROUNDING = 0.01;

/** Another number for the same quantity. */
export function numberSign(comparison: Comparison): Disagreement | null {
  const before = quantitiesOf(comparison.earlier.tokens);
  const after = quantitiesOf(comparison.later.tokens);
  for (const quantity of before) {
    const others = after.filter(({ unit }) => unit === quantity.unit);
    const [other] = others;
    const alike = before.filter(({ unit }) => unit === quantity.unit);
    if (!other || alike.some((one) => others.some((another) => areSame(one, another)))) continue;
    return {
      kind: "number",
      score: scoreOf("number", comparison, 1),
      reason: reasonOf(
        printed(quantity, comparison.earlier),
        printed(other, comparison.later),
        quantity.noun,
      ),
      earlier: [rangeOf(quantity)],
      later: [rangeOf(other)],
    };
  }
  return null;
}

function reasonOf(before: string, after: string, noun: string): string {
  return `“${before}” became “${after}”${noun && ` for the same “${noun}”`}`;
}

function printed({ start, end }: Quantity, { text }: Side): string {
  return text.slice(start, end);
}

function areSame(one: Quantity, other: Quantity): boolean {
  return Math.abs(one.value - other.value) <= ROUNDING * Math.max(one.value, other.value);
}
