/** How much the meaning counts beside the words. */
const MEANING = 0.5;

/** How far two vectors point the same way: 1 for the same, 0 for nothing in common. */
export function cosine(one: readonly number[], other: readonly number[]): number {
  let [product, mine, theirs] = [0, 0, 0];
  for (const [place, number] of one.entries()) {
    const across = other[place] ?? 0;
    product += number * across;
    mine += number * number;
    theirs += across * across;
  }
  return product / (Math.sqrt(mine * theirs) || 1);
}

/**
 * What was found by its words, ordered anew by words and meaning together. Both are brought to the span of this
 * answer, because neither kind of score means anything by itself.
 */
export function reranked<T extends { score: number }>(found: readonly T[], cosines: readonly number[]): T[] {
  const words = spread(found.map(({ score }) => score));
  const meanings = spread(cosines);
  return found
    .map((each, place) => ({
      ...each,
      score: (1 - MEANING) * (words[place] ?? 0) + MEANING * (meanings[place] ?? 0),
    }))
    .toSorted((a, b) => b.score - a.score);
}

/** From 0 for the least to 1 for the most. */
function spread(numbers: readonly number[]): number[] {
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  return numbers.map((number) => (most === least ? 1 : (number - least) / (most - least)));
}
