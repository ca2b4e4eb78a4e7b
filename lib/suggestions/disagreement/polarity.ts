import type { Comparison, Side } from "./comparison";
import type { Disagreement } from "./kinds";
import { isDenied } from "./negations";
import { scoreOf } from "./score";
import { rangeOf, type Token } from "./tokens";

/** What one sentence denies and the other asserts. */
type Denied = { cue: Token; auxiliary?: Token; head: Token; asserted: Token; share: number };

/** One sentence denies words that the other one asserts. */
export function polaritySign(comparison: Comparison): Disagreement | null {
  const { earlier, later, toLater, toEarlier } = comparison;
  const gone = mostDenied(earlier, later, toLater);
  const come = mostDenied(later, earlier, toEarlier);
  const isNew = (come?.share ?? 0) >= (gone?.share ?? 0);
  const denied = isNew ? come : gone;
  if (!denied) return null;

  const auxiliary = plainAuxiliary(denied, isNew ? earlier : later);
  const denying = auxiliary ? [denied.cue] : [denied.cue, denied.head];
  const asserting = [auxiliary ?? denied.asserted];
  return {
    kind: "polarity",
    score: scoreOf("polarity", comparison, denied.share),
    reason: reasonOf(denied, isNew, auxiliary),
    earlier: (isNew ? asserting : denying).map(rangeOf),
    later: (isNew ? denying : asserting).map(rangeOf),
  };
}

/** The negation of a side of whose words the other asserts the largest share. */
function mostDenied(side: Side, other: Side, shared: ReadonlyMap<number, number>): Denied | null {
  let most: Denied | null = null;
  for (const { at, scope } of side.negations) {
    const common = scope.filter((place) => shared.has(place));
    const asserted = common.filter(
      (place) => isDenied(side.negations, place) !== isDenied(other.negations, shared.get(place) ?? -1),
    );
    if (asserted[0] !== common[0]) continue;
    const [place = -1] = asserted;
    const [cue, head, there] = [side.tokens[at], side.tokens[place], other.tokens[shared.get(place) ?? -1]];
    if (!cue || !head || !there) continue;
    const share = asserted.length / scope.length;
    if (share > (most?.share ?? 0))
      most = { cue, auxiliary: side.tokens[at - 1], head, asserted: there, share };
  }
  return most;
}

/** "Would" in the other sentence, when this one has "wouldn’t". */
function plainAuxiliary({ cue, auxiliary }: Denied, other: Side): Token | undefined {
  if (auxiliary?.start !== cue.start) return undefined;
  return other.tokens.find(({ word }, at) => word === auxiliary.word && other.tokens[at + 1]?.word !== "not");
}

function reasonOf({ cue, head }: Denied, isNew: boolean, auxiliary?: Token): string {
  const [plain, denying] = [`“${auxiliary?.text}”`, `“${cue.text}”`];
  if (auxiliary) return isNew ? `${plain} became ${denying}` : `${denying} became ${plain}`;
  return `only the ${isNew ? "later" : "earlier"} statement has ${denying} before “${head.text}”`;
}
