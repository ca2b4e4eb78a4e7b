import "server-only";
import { db, Prisma } from "@/lib/platform/db";
import type { SearchKind } from "@/lib/platform/generated/enums";
import { askedTerms } from "./asked";
import type { KnownTerm } from "./concept";
import { findTerms, foundSql } from "./rank-queries";

export type Question = { text: string; language: string };
/** A document, `key` the id of its pair or statement, and how near it is: comparable within one answer only. */
export type Near = { id: number; key: string; score: number };
/**
 * Which documents come into question: a condition on the document `d`, with tables joined on it; where they are few, a
 * statement that selects their numbers; or all but one, by its key.
 */
export type Within = { join?: Prisma.Sql; where?: Prisma.Sql; among?: Prisma.Sql; except?: string };

/** The documents nearest to a text, the nearest first: those with any of its words, none of which must be there. */
export async function findNearest(
  kind: SearchKind,
  { text, language }: Question,
  limit: number,
  within: Within = {},
): Promise<Near[]> {
  return nearestTo(kind, await findTerms(kind, askedTerms(text, language)), limit, within);
}

/** The same for a question that was taken apart already. */
export async function nearestTo(
  kind: SearchKind,
  terms: readonly KnownTerm[],
  limit: number,
  { join = Prisma.empty, where, among, except = "" }: Within = {},
): Promise<Near[]> {
  if (terms.length === 0) return [];
  const found = await foundSql(
    kind,
    terms.map((term) => ({ terms: [term] })),
    "any",
    among,
  );
  // Without a condition the best are known before the documents are looked at, which are many.
  const best = where ? Prisma.empty : Prisma.sql`ORDER BY score DESC, id DESC LIMIT ${limit + 1}`;
  const rows = await db().$queryRaw<(Near & { score: number | bigint })[]>`
    WITH ${found}, best AS (SELECT id, score FROM found ${best})
    SELECT d."id" AS id, d."key" AS key, f.score AS score
    FROM best f CROSS JOIN "search_document" d ${join}
    WHERE d."id" = f.id AND d."key" <> ${except} AND ${where ?? Prisma.sql`TRUE`}
    ORDER BY f.score DESC, d."id" DESC LIMIT ${limit}`;
  return rows.map((row) => ({ ...row, score: Number(row.score) }));
}
