import "server-only";
import { LRUCache } from "lru-cache";
import { db } from "@/lib/platform/db";
import type { SearchKind } from "@/lib/platform/generated/enums";

/** What a word is weighed against: how many documents there are, how long they are on average, in which languages. */
export type Collection = { documents: number; averageLength: number; languages: string[] };

const MINUTE = 60_000;
/** What is older than a minute is given once more, to those who ask while it is counted anew. */
const known = new LRUCache<SearchKind, Collection>({
  ...{ max: 2, ttl: MINUTE, allowStale: true, noDeleteOnFetchRejection: true },
  fetchMethod: async (kind) => {
    const counted = await count(kind);
    return counted.documents > 0 ? counted : undefined;
  },
});
const EMPTY: Collection = { documents: 0, averageLength: 1, languages: [] };

/** The collection as it was a minute ago or so: it changes slowly, and to count it reads all of it. */
export async function collectionOf(kind: SearchKind): Promise<Collection> {
  return (await known.fetch(kind)) ?? EMPTY;
}

async function count(kind: SearchKind): Promise<Collection> {
  const rows = await db().searchDocument.groupBy({
    by: ["languages"],
    where: { kind },
    _count: true,
    _sum: { length: true },
  });
  const documents = rows.reduce((sum, { _count }) => sum + _count, 0);
  const length = rows.reduce((sum, { _sum }) => sum + (_sum.length ?? 0), 0);
  const languages = [...new Set(rows.flatMap((row) => row.languages.split(" ")))].sort();
  return { documents, averageLength: length / documents || 1, languages };
}
