import type { Comparison, Side } from "./comparison";
import type { Disagreement } from "./kinds";
import { FIRST_PERSON, PROMISING, SAYING } from "./lexicon";
import type { Negation } from "./negations";
import { polaritySign } from "./polarity";
import { scoreOf } from "./score";
import { rangeOf, type Token } from "./tokens";

/** How far before a denial the speaker names themselves: "I have really never said". */
const REACH = 4;

/** A statement that its speaker later says they never made, or a promise that they later say was not kept. */
export function denialSign(comparison: Comparison): Disagreement | null {
  return deniedWords(comparison) ?? brokenPromise(comparison);
}

function deniedWords(comparison: Comparison): Disagreement | null {
  const { earlier, later, toEarlier } = comparison;
  const denial = later.negations.find((negation) => isOfSaying(later.tokens, negation));
  const verb = later.tokens[denial?.scope[0] ?? -1];
  const cue = later.tokens[denial?.at ?? -1];
  if (!denial || !verb || !cue || deniesSaying(earlier)) return null;
  const told = later.tokens.flatMap(({ isContent }, at) =>
    isContent && at > (denial.scope[0] ?? 0) ? [at] : [],
  );
  const shared = told.filter((at) => toEarlier.has(at));
  if (shared.length === 0) return null;
  const words = shared.flatMap((at) => earlier.tokens[toEarlier.get(at) ?? -1] ?? []);
  return {
    kind: "denial",
    score: scoreOf("denial", comparison, shared.length / told.length),
    reason: `“${later.text.slice(cue.start, verb.end)}” is about words of the earlier statement: ${listed(words)}`,
    earlier: words.map(rangeOf),
    later: [{ start: cue.start, end: verb.end }],
  };
}

function deniesSaying({ tokens, negations }: Side): boolean {
  return negations.some((negation) => isOfSaying(tokens, negation));
}

function isOfSaying(tokens: readonly Token[], { at, scope }: Negation): boolean {
  const isOwn = tokens.slice(Math.max(0, at - REACH), at).some(({ word }) => FIRST_PERSON.has(word));
  return isOwn && SAYING.has(tokens[scope[0] ?? -1]?.stem ?? "");
}

function brokenPromise(comparison: Comparison): Disagreement | null {
  const promise = promiseOf(comparison.earlier);
  const polarity = polaritySign(comparison);
  if (!promise || !polarity || comparison.later.negations.length <= comparison.earlier.negations.length)
    return null;
  return {
    ...polarity,
    kind: "denial",
    reason: `the earlier statement promises (“${comparison.earlier.text.slice(promise.start, promise.end)}”); ${polarity.reason}`,
    earlier: [promise, ...polarity.earlier],
  };
}

/** "I will", "we’re going to", "I pledge". */
function promiseOf({ tokens }: Side) {
  for (const [at, { word, start }] of tokens.entries()) {
    if (!FIRST_PERSON.has(word)) continue;
    const verb = tokens.slice(at + 1, at + 3).find((token) => PROMISING.has(token.stem));
    if (verb) return { start, end: verb.end };
    const phrase = tokens.slice(at + 1, at + 4);
    const to = phrase[2];
    if (to && /^(am|are) going to$/.test(phrase.map((token) => token.word).join(" ")))
      return { start, end: to.end };
  }
  return null;
}

function listed(words: readonly Token[]): string {
  return words
    .slice(0, REACH)
    .map(({ text }) => `“${text}”`)
    .join(", ");
}
