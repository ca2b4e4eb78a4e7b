import type { Comparison } from "./comparison";
import type { Disagreement } from "./kinds";
import { scoreOf } from "./score";
import type { Range, Token } from "./tokens";

/** More words than these and it is another sentence, not another word. */
const MOST_CHANGED = 5;
const LEAST_KEPT = 2;

/** With this many words kept, it is the same sentence again: short ones are alike by chance. */
const SURELY_SAME = 20;

type Change = { before: readonly Token[]; after: readonly Token[]; kept: number };

/** The same sentence but for one place; if that puts a negation in or takes one out, it is the opposite. */
export function changedWordSign(comparison: Comparison): Disagreement | null {
  const { earlier, later } = comparison;
  const change = onlyChange(earlier.tokens, later.tokens);
  if (!change) return null;
  const before = printed(earlier.text, change.before);
  const after = printed(later.text, change.after);
  const isOpposite =
    (earlier.negations.length - later.negations.length) % 2 !== 0 &&
    [...change.before, ...change.after].every(({ isContent }) => !isContent);
  return {
    kind: isOpposite ? "polarity" : "word",
    score: isOpposite ? scoreOf("polarity", comparison, 1) : scoreOf("word", comparison, samenessOf(change)),
    reason: reasonOf(before.text, after.text),
    earlier: before.ranges,
    later: after.ranges,
  };
}

function samenessOf({ before, after, kept }: Change): number {
  const sameness = Math.min(1, (kept - LEAST_KEPT) / (SURELY_SAME - LEAST_KEPT));
  return before.length > 0 && after.length > 0 ? sameness : sameness / 2;
}

function reasonOf(before: string, after: string): string {
  if (!before) return `“${after}” was added`;
  return after ? `“${before}” became “${after}”` : `“${before}” was left out`;
}

/** What stands between the words that both sentences begin with and those that both end with. */
function onlyChange(earlier: readonly Token[], later: readonly Token[]): Change | null {
  const alike = sharedBeginning(earlier, later);
  const ahead = isWithinWord(earlier, alike) || isWithinWord(later, alike) ? alike - 1 : alike;
  const behind = sharedBeginning(earlier.slice(ahead).toReversed(), later.slice(ahead).toReversed());
  const before = earlier.slice(ahead, earlier.length - behind);
  const after = later.slice(ahead, later.length - behind);
  const most = Math.max(before.length, after.length);
  const kept = ahead + behind;
  return most === 0 || most > MOST_CHANGED || kept < LEAST_KEPT ? null : { before, after, kept };
}

/** Between the two words of a contraction: "would" and "wouldn’t" differ as wholes. */
function isWithinWord(tokens: readonly Token[], at: number): boolean {
  return at > 0 && tokens[at] !== undefined && tokens[at]?.start === tokens[at - 1]?.start;
}

function sharedBeginning(one: readonly Token[], other: readonly Token[]): number {
  const end = one.findIndex(({ word }, at) => word !== other[at]?.word);
  return end < 0 ? one.length : end;
}

function printed(text: string, words: readonly Token[]): { text: string; ranges: Range[] } {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return { text: "", ranges: [] };
  const range = { start: first.start, end: last.end };
  return { text: text.slice(range.start, range.end), ranges: [range] };
}
