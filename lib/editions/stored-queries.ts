import "server-only";
import { cachedUnder, tags } from "@/lib/platform/cache";
import { db } from "@/lib/platform/db";

/** An edition as it was written; `content` is the text that was hashed, in the form of its day. */
export type StoredEdition = {
  slug: string;
  number: number;
  hash: string;
  previousHash: string | null;
  content: string;
};

/** One edition of a pair as it was written, or null. */
export async function findStoredEdition(slug: string, number: number): Promise<StoredEdition | null> {
  "use cache";
  cachedUnder(tags.pair(slug), tags.pairs);
  const shown = await db().publishedPair.findUnique({ where: { slug }, select: { pairId: true } });
  const edition =
    shown &&
    (await db().edition.findUnique({
      where: { pairId_number: { ...shown, number } },
      select: { number: true, hash: true, previousHash: true, content: true },
    }));
  return edition && { slug, ...edition };
}
