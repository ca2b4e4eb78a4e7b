import "server-only";
import { db } from "@/lib/platform/db";

/** The occasion with this slug, or null. */
export async function findOccasion(slug: string) {
  return db().occasion.findUnique({ where: { slug }, select: { id: true } });
}

/** The statement that an import knows by this key, with the sources it cites, or null. */
export async function findImportedStatement(importKey: string) {
  return db().statement.findUnique({
    where: { importKey },
    select: { id: true, citations: { select: { sourceId: true, reading: true, result: true } } },
  });
}

/** How many citations of imported statements have which result, by the reading they quote. */
export async function listCheckCounts(importKeyPrefix: string) {
  const rows = await db().citation.groupBy({
    by: ["reading", "result"],
    where: { statement: { importKey: { startsWith: importKeyPrefix } } },
    _count: { id: true },
  });
  return rows.map(({ reading, result, _count }) => ({ reading, result, count: _count.id }));
}
