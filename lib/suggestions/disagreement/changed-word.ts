import type { Comparison } from "./comparison";
import type { Disagreement } from "./kinds";
import { scoreOf } from "./score";
import type { Range, Token } from "./tokens";

/** More words than these and it is another sentence, not another word. */
const MOST_CHANGED = 5;
const LEAST_KEPT = 2;

/** With this many words kept, it is the same sentence again: short ones are alike by chance. */
const SURELY_SAME = 20;

/** The same sentence but for one place. */
export function changedWordSign(comparison: Comparison): Disagreement | null {
  const change = onlyChange(comparison.earlier.tokens, comparison.later.tokens);
  if (!change) return null;
  const before = printed(comparison.earlier.text, change.before);
  const after = printed(comparison.later.text, change.after);
  const isReplaced = change.before.length > 0 && change.after.length > 0;
  const sameness = Math.min(1, (change.kept - LEAST_KEPT) / (SURELY_SAME - LEAST_KEPT));
  return {
    kind: "word",
    score: scoreOf("word", comparison, isReplaced ? sameness : sameness / 2),
    reason: reasonOf(before.text, after.text),
    earlier: before.ranges,
    later: after.ranges,
  };
}

function reasonOf(before: string, after: string): string {
  if (!before) return `“${after}” was added`;
  return after ? `“${before}” became “${after}”` : `“${before}” was left out`;
}

/** What stands between the words that both sentences begin with and those that both end with. */
function onlyChange(earlier: readonly Token[], later: readonly Token[]) {
  const ahead = sharedBeginning(earlier, later);
  const behind = sharedBeginning(earlier.slice(ahead).toReversed(), later.slice(ahead).toReversed());
  const before = earlier.slice(ahead, earlier.length - behind);
  const after = later.slice(ahead, later.length - behind);
  const most = Math.max(before.length, after.length);
  const kept = ahead + behind;
  return most === 0 || most > MOST_CHANGED || kept < LEAST_KEPT ? null : { before, after, kept };
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
