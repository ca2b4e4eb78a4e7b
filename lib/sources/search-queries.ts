import "server-only";
import { db, Prisma } from "@/lib/platform/db";
import { type Found, findByWords, inOrderOf, OFFERED } from "@/lib/platform/word-search";

const TEXT = Prisma.sql`("title" || ' ' || "publisher" || ' ' || "url")`;

/** Sources by words of their title, publisher or address, the newest first. */
export async function searchSources(words: string): Promise<Found[]> {
  const ids = await findByWords(
    words,
    OFFERED,
    (hasWords, limit) => Prisma.sql`
      SELECT "id" AS id, ${TEXT} AS text FROM "source" WHERE ${hasWords(TEXT)}
      ORDER BY COALESCE("publishedOn", '') DESC, "id" DESC LIMIT ${limit}`,
  );
  return inOrderOf(ids, await findSources(ids));
}

/** The sources with these ids, for showing what is chosen already. */
export async function findSources(ids: readonly string[]): Promise<Found[]> {
  const rows = await db().source.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, title: true, publisher: true, publishedOn: true },
  });
  return rows.map(({ id, title, publisher, publishedOn }) => ({
    id,
    label: title,
    hint: [publisher, publishedOn].filter(Boolean).join(" · "),
  }));
}
