import { sameLanguage } from "@/lib/platform/language";
import { partRange, sharedRanges, type Words } from "./comparing";
import { disagreementOf } from "./disagreement/disagreement";
import type { Disagreement } from "./disagreement/kinds";
import { SHOWN_FROM } from "./disagreement/score";
import type { Range } from "./disagreement/tokens";
import { likenessOf, type Rarities } from "./likeness";
import { type SameWords, sameWords } from "./same-words";
import type { Order, Suggestion } from "./schema";

/** What is known of a recorded statement beside its words. */
export type Circumstances = {
  order: Order;
  isSameSpeaker: boolean;
  rarities: Rarities;
  /** Where both are filed under one question and answer it with yes and with no: its words. */
  opposedOn?: string;
};
export type Finding = Pick<Suggestion, "kind" | "reason" | "score" | "earlier" | "later">;

/** Counts up when other things are suggested than before: what was said of suggestions is told apart by it. */
export const RULES_VERSION = 1;

/** From how much likeness on two statements make the same claim: of the same speaker, and of two. */
const SAME_CLAIM = 0.25;
const SAME_CLAIM_BY_ANOTHER = 0.5;
/** One word in common may be anything's: a claim is about something, and says something of it. */
const FEWEST_IN_COMMON = 2;
/** An editor said of each how it answers the question. */
const OPPOSED = 0.9;
/** Comparing sentence by sentence takes as long as the one text times the other. */
const MOST_COMPARED = 4_000_000;

/** Why a recorded statement should be seen beside the one that is entered, or null when it should not. */
export function findingOf(entered: Words, recorded: Words, about: Circumstances): Finding | null {
  if (about.opposedOn) return opposed(entered, recorded, { ...about, question: about.opposedOn });
  const same = sameWords(entered.sequence, recorded.sequence);
  if (same && same.how !== "nearly") return repeated(entered, recorded, { ...about, same });
  const disagreement = disagreementBetween(entered, recorded, about.order);
  if (disagreement && disagreement.score >= SHOWN_FROM) {
    return about.isSameSpeaker ? { ...disagreement, kind: "conflict" } : null;
  }
  return same
    ? repeated(entered, recorded, { ...about, same, changed: disagreement?.reason })
    : sameClaim(entered, recorded, about);
}

function opposed(entered: Words, recorded: Words, { order, question }: Circumstances & { question: string }) {
  const ranges = inOrder(order, sharedRanges(entered, recorded), sharedRanges(recorded, entered));
  return {
    kind: "conflict" as const,
    reason: `The two answer “${question}” with yes and with no`,
    score: OPPOSED,
    ...ranges,
  };
}

function repeated(
  entered: Words,
  recorded: Words,
  { order, same, changed }: Circumstances & { same: SameWords; changed?: string },
): Finding {
  const rangesIn = same.how === "nearly" ? sharedRanges : partRange;
  const reasons = {
    same: "The same words",
    nearly: changed ? `Nearly the same words: ${changed}` : "Nearly the same words",
    within: within(entered, recorded),
  };
  return {
    kind: "repeat",
    reason: reasons[same.how],
    score: same.score,
    ...inOrder(order, rangesIn(entered, recorded), rangesIn(recorded, entered)),
  };
}

function within(entered: Words, recorded: Words): string {
  return entered.sequence.length < recorded.sequence.length
    ? "The same words, as a part of what was said"
    : "A part of the same words";
}

function disagreementBetween(entered: Words, recorded: Words, order: Order): Disagreement | null {
  if (!sameLanguage(entered.language, recorded.language)) return null;
  if (entered.quote.length * recorded.quote.length > MOST_COMPARED) return null;
  const [first, second] = order === "after" ? [entered, recorded] : [recorded, entered];
  return disagreementOf(first.quote, second.quote, entered.language);
}

function sameClaim(
  entered: Words,
  recorded: Words,
  { order, isSameSpeaker, rarities }: Circumstances,
): Finding | null {
  const score = likenessOf(entered.telling, recorded.telling, rarities);
  if (score < (isSameSpeaker ? SAME_CLAIM : SAME_CLAIM_BY_ANOTHER)) return null;
  const mine = sharedRanges(entered, recorded);
  const theirs = new Set(recorded.telling);
  if (entered.telling.filter((term) => theirs.has(term)).length < FEWEST_IN_COMMON) return null;
  return {
    kind: "same_claim",
    reason: `In common: ${inQuotes(entered.quote, mine)}`,
    score,
    ...inOrder(order, mine, sharedRanges(recorded, entered)),
  };
}

/** The first few of the words at these places, each once. */
function inQuotes(text: string, ranges: readonly Range[]): string {
  const words = ranges.map(({ start, end }) => text.slice(start, end));
  const each = [...new Map(words.map((word) => [word.toLowerCase(), word])).values()];
  return each
    .slice(0, 5)
    .map((word) => `“${word}”`)
    .join(", ");
}

function inOrder(order: Order, mine: Range[], theirs: Range[]): { earlier: Range[]; later: Range[] } {
  return order === "after" ? { earlier: mine, later: theirs } : { earlier: theirs, later: mine };
}
