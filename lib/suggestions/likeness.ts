/** How much each term of a text tells, the rarer the more; see `rarity` in lib/retrieval. */
export type Rarities = ReadonlyMap<string, number>;

/**
 * How much of what two texts are about they have in common, from 0 to 1, where a text has 1 with itself: what their
 * common terms tell, beside what all their terms tell (Dice). Comparable from one text to another, as the ranking's
 * score is not. Terms without a rarity count as one that tells as much as the others on average.
 */
export function likenessOf(one: readonly string[], other: readonly string[], rarities: Rarities): number {
  const mine = new Set(one);
  const theirs = new Set(other);
  const common = [...mine].filter((term) => theirs.has(term));
  if (common.length === 0) return 0;
  const average = sum([...rarities.values()]) / rarities.size || 1;
  const tell = (terms: Iterable<string>) => sum([...terms].map((term) => rarities.get(term) ?? average));
  return (2 * tell(common)) / (tell(mine) + tell(theirs));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
