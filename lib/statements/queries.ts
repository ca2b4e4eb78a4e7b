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
