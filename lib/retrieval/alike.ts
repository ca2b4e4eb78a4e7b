/** A term of a document, and how much it counts there. */
export type Vector = ReadonlyMap<number, number>;
export type Scored = { id: number; score: number };

/** How much what is like a document adds to its score, and how much more the likest count. */
const LENT = 0.6;
const LIKENESS = 2;

/**
 * Scores again, so that of documents as near to the question those come first that are like others near to it:
 * what is said of one matter in different words is near to what was asked and to each other (score regularisation,
 * Diaz 2005). How rare a term is counts among these documents only. The highest first.
 */
export function smoothed(found: readonly Scored[], entries: ReadonlyMap<number, Vector>): Scored[] {
  const vectors = found.map(({ id }) => entries.get(id) ?? new Map<number, number>());
  const occurrences = new Map<number, number>();
  for (const vector of vectors)
    for (const term of vector.keys()) occurrences.set(term, (occurrences.get(term) ?? 0) + 1);
  const rarity = (term: number) => {
    const among = occurrences.get(term) ?? 0;
    return Math.log(1 + (found.length - among + 0.5) / (among + 0.5));
  };
  const weighed = vectors.map((vector) =>
    unit(new Map([...vector].map(([term, weight]) => [term, weight * rarity(term)]))),
  );
  return found
    .map(({ id, score }, place) => {
      const shares = found.map((other, index) => ({
        score: other.score,
        share: index === place ? 0 : product(weighed[place], weighed[index]) ** LIKENESS,
      }));
      const all = shares.reduce((sum, { share }) => sum + share, 0);
      const lent = all > 0 ? shares.reduce((sum, one) => sum + one.share * one.score, 0) / all : 0;
      return { id, score: score + LENT * lent };
    })
    .toSorted((a, b) => b.score - a.score || b.id - a.id);
}

function unit(vector: Vector): Vector {
  const length = Math.sqrt([...vector.values()].reduce((sum, weight) => sum + weight * weight, 0)) || 1;
  return new Map([...vector].map(([term, weight]) => [term, weight / length]));
}

function product(one: Vector = new Map(), other: Vector = new Map()): number {
  const [short, long] = one.size < other.size ? [one, other] : [other, one];
  let sum = 0;
  for (const [term, weight] of short) sum += weight * (long.get(term) ?? 0);
  return sum;
}
