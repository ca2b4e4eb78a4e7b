import "server-only";
import { LRUCache } from "lru-cache";
import { db } from "@/lib/platform/db";
import type { SearchKind } from "@/lib/platform/generated/enums";

/** What a word is weighed against: how many documents there are, how long they are on average, in which languages. */
export type Collection = { documents: number; averageLength: number; languages: string[] };

const MINUTE = 60_000;
const known = new LRUCache<SearchKind, Collection>({ max: 2, ttl: MINUTE });

/** The collection as it was within the last minute: it changes slowly, and to count it reads all of it. */
export async function collectionOf(kind: SearchKind): Promise<Collection> {
  const before = known.get(kind);
  if (before) return before;
  const rows = await db().searchDocument.groupBy({
    by: ["languages"],
    where: { kind },
    _count: true,
    _sum: { length: true },
  });
  const documents = rows.reduce((sum, { _count }) => sum + _count, 0);
  const length = rows.reduce((sum, { _sum }) => sum + (_sum.length ?? 0), 0);
  const languages = [...new Set(rows.flatMap((row) => row.languages.split(" ")))].sort();
  const found = { documents, averageLength: length / documents || 1, languages };
  if (documents > 0) known.set(kind, found);
  return found;
}
