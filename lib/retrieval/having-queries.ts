import "server-only";
import { Prisma } from "@/lib/platform/db";
import { type Concept, type KnownTerm, MANY } from "./concept";

/** The documents with any of the terms. */
export function havingAny(terms: readonly KnownTerm[], among?: Prisma.Sql): Prisma.Sql {
  if (among)
    return Prisma.sql`SELECT h.id AS id FROM (${among}) h WHERE ${hasAnySql(Prisma.sql`h.id`, terms)}`;
  return Prisma.sql`
    SELECT DISTINCT p."documentId" AS id FROM "search_posting" p WHERE p."termId" IN (${idsOf(terms)})`;
}

/** The documents with each of the concepts, looked up from the rarest or, where few come into question, one by one. */
export function havingAll(concepts: readonly Concept[], among?: Prisma.Sql): Prisma.Sql {
  const rarestFirst = eachOnce(concepts).toSorted((a, b) => occurrences(a) - occurrences(b));
  const having = (id: Prisma.Sql, some: readonly Concept[]) =>
    Prisma.join([Prisma.sql`TRUE`, ...some.map(({ terms }) => hasAnySql(id, terms))], " AND ");
  if (among) {
    return Prisma.sql`SELECT h.id AS id FROM (${among}) h WHERE ${having(Prisma.sql`h.id`, rarestFirst)}`;
  }
  const [rarest, ...others] = rarestFirst;
  return Prisma.sql`
    SELECT ${rarest?.terms.length === 1 ? Prisma.empty : Prisma.sql`DISTINCT`} p."documentId" AS id
    FROM "search_posting" p
    WHERE p."termId" IN (${idsOf(rarest?.terms ?? [])}) AND ${having(Prisma.sql`p."documentId"`, others)}
    ${newest(Prisma.sql`p."documentId"`)}`;
}

/** Of many documents the newest. */
export function newest(documentId: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`ORDER BY ${documentId} DESC LIMIT ${MANY}`;
}

/** What is asked for twice is looked for once. */
export function eachOnce(concepts: readonly Concept[]): Concept[] {
  return [
    ...new Map(concepts.map((concept) => [concept.terms.map(({ id }) => id).join(), concept])).values(),
  ];
}

function occurrences({ terms }: Concept): number {
  return terms.reduce((sum, { documents }) => sum + documents, 0);
}

/**
 * Whether a document, `documentId`, has any of the terms. The limit says nothing that EXISTS does not, but keeps
 * PostgreSQL from planning a join for each of many words, which takes longer than to look them up.
 */
export function hasAnySql(documentId: Prisma.Sql, terms: readonly KnownTerm[]): Prisma.Sql {
  return Prisma.sql`EXISTS (
    SELECT 1 FROM "search_posting" q WHERE q."documentId" = ${documentId} AND q."termId" IN (${idsOf(terms)})
    LIMIT 1 OFFSET 0
  )`;
}

function idsOf(terms: readonly KnownTerm[]): Prisma.Sql {
  return terms.length > 0 ? Prisma.join(terms.map(({ id }) => id)) : Prisma.sql`NULL`;
}
