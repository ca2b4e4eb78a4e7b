import type { PairSummary } from "@/lib/editions/schema";

type Relation = PairSummary["relation"];
type Extent = PairSummary["extent"];
type Office = { office: string; first: string; last: string };

/** How many of the pairs have each relation and extent. Those that none has are left out. */
export function tallyOf(pairs: PairSummary[]): {
  relations: Map<Relation, number>;
  extents: Map<Extent, number>;
} {
  return {
    relations: countsOf(pairs.map(({ relation }) => relation)),
    extents: countsOf(pairs.map(({ extent }) => extent)),
  };
}

/** The pairs in which somebody only spoke for others: none of the words compared are their own. */
export function spokenForOthers(pairs: PairSummary[], slug: string): PairSummary[] {
  return pairs.filter(({ earlier, later }) => earlier.speaker.slug !== slug && later.speaker.slug !== slug);
}

/** The offices that a speaker's statements were made in, and from which day to which they are seen. */
export function officesOf(pairs: PairSummary[], slug: string): Office[] {
  const seen = new Map<string, Office>();
  const days = pairs
    .flatMap(({ earlier, later }) => [earlier, later])
    .toSorted((a, b) => compare(a.on, b.on));

  for (const { on, speaker, spokenBy } of days) {
    for (const person of [speaker, spokenBy]) {
      if (person?.slug !== slug || !person.office) continue;
      seen.set(person.office, {
        office: person.office,
        first: seen.get(person.office)?.first ?? on,
        last: on,
      });
    }
  }
  return [...seen.values()];
}

function countsOf<Key>(keys: Key[]): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
