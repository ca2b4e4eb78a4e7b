import { startOf } from "./comparing";

/** How the words of two statements are the same: all of them, those of the shorter one, or nearly all. */
export type SameWords = { how: "same" | "within" | "nearly"; score: number };

/** What is shorter is said by anybody: “thank you very much” repeats nothing. */
const SHORTEST = 3;
const SHORTEST_PART = 6;
const SHORTEST_NEAR = 8;
/** How many of the words of the longer one must stand in the other, in their order. */
const NEARLY = 0.9;

/** Whether two statements, given as their folded words in order, have the same words; null when they have not. */
export function sameWords(one: readonly string[], other: readonly string[]): SameWords | null {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < SHORTEST) return null;
  if (startOf(short, long) >= 0) {
    if (short.length === long.length) return { how: "same", score: 1 };
    if (short.length >= SHORTEST_PART) return { how: "within", score: 0.95 };
  }
  if (short.length < SHORTEST_NEAR || mostInCommon(short, long) < NEARLY * long.length) return null;
  const share = inCommon(short, long) / long.length;
  return share >= NEARLY ? { how: "nearly", score: 0.95 * share } : null;
}

/** No more than this many can be in common, whatever their order: cheap to know. */
function mostInCommon(short: readonly string[], long: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of long) left.set(word, (left.get(word) ?? 0) + 1);
  return short.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  }).length;
}

/** The words of the longest sequence that is in both, in its order. */
function inCommon(short: readonly string[], long: readonly string[]): number {
  let before = new Uint16Array(short.length + 1);
  for (const word of long) {
    const row = new Uint16Array(short.length + 1);
    for (const [place, other] of short.entries()) {
      row[place + 1] =
        word === other ? (before[place] ?? 0) + 1 : Math.max(before[place + 1] ?? 0, row[place] ?? 0);
    }
    before = row;
  }
  return before[short.length] ?? 0;
}
