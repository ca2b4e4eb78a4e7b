import { diffArrays } from "diff";
import { align, contentPlaces } from "./alignment";
import { isBare, PERSONS } from "./lexicon";
import type { Negation } from "./negations";
import type { Token } from "./tokens";

/** A sentence: its words, with the whole statement that their places are in. */
export type Side = { text: string; tokens: Token[]; negations: Negation[] };

/** An earlier and a later sentence, with what they share: every sign of disagreement is read off this. */
export type Comparison = {
  earlier: Side;
  later: Side;
  /** Places of the content words of the earlier sentence, to those of the same words in the later one. */
  toLater: Map<number, number>;
  toEarlier: Map<number, number>;
  /** The share of its matter that the sentence with less in common has in common, 0 to 1. */
  overlap: number;
  /** How much of the shorter sentence stands in the other in the same order, 0 to 1; negations aside. */
  sameOrder: number;
  /** How unlike in length they are: 0 for as many content words, .7 for twice as many. */
  lengthDifference: number;
  /** They speak of persons, and of none that both speak of: "I did", "they did not". */
  areOfOthers: boolean;
};

/** Longer words say more: each counts by its letters, up to this many. */
const MOST_LETTERS = 8;

export function compare(earlier: Side, later: Side): Comparison {
  const toLater = align(earlier.tokens, later.tokens);
  const toEarlier = new Map([...toLater].map(([from, to]) => [to, from]));
  const lengths = [earlier, later].map(({ tokens }) => contentPlaces(tokens).length + 1);
  return {
    earlier,
    later,
    toLater,
    toEarlier,
    overlap: Math.min(shareOf(earlier.tokens, toLater), shareOf(later.tokens, toEarlier)),
    sameOrder: sameOrder(earlier.tokens, later.tokens),
    lengthDifference: Math.abs(Math.log((lengths[0] ?? 1) / (lengths[1] ?? 1))),
    areOfOthers: areOfOthers(earlier.tokens, later.tokens),
  };
}

function shareOf(tokens: readonly Token[], shared: ReadonlyMap<number, number>): number {
  const places = contentPlaces(tokens);
  const weight = (place: number) => Math.min(tokens[place]?.stem.length ?? 0, MOST_LETTERS);
  const sum = (some: number[]) => some.reduce((total, place) => total + weight(place), 0);
  return places.length === 0 ? 0 : sum(places.filter((place) => shared.has(place))) / sum(places);
}

function sameOrder(earlier: readonly Token[], later: readonly Token[]): number {
  const [left, right] = [earlier, later].map((tokens) =>
    tokens.filter(({ word }) => !isBare(word)).map(({ stem }) => stem),
  ) as [string[], string[]];
  const kept = diffArrays(left, right).filter(({ added, removed }) => !added && !removed);
  const length = kept.reduce((total, { count }) => total + (count ?? 0), 0);
  return length / Math.max(1, Math.min(left.length, right.length));
}

function areOfOthers(earlier: readonly Token[], later: readonly Token[]): boolean {
  const [one = [], other = []] = [earlier, later].map((tokens) =>
    tokens.flatMap(({ word }) => PERSONS.get(word) ?? []),
  );
  return one.length > 0 && other.length > 0 && !one.some((person) => other.includes(person));
}
