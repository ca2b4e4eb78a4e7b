import "server-only";
import { db, Prisma } from "@/lib/platform/db";
import type { SearchKind } from "@/lib/platform/generated/enums";
import { askedTerms } from "./asked";
import { withFeedback } from "./feedback-queries";
import { findTerms, foundSql, type KnownTerm } from "./rank-queries";

/** A document, `key` the id of its pair or statement, and how near it is: comparable within one answer only. */
export type Near = { id: number; key: string; score: number };

type Options = {
  /** Tables joined on the document `d`, and a condition on them. */
  join?: Prisma.Sql;
  where?: Prisma.Sql;
  /** Looks a second time, with the words of what was nearest as well: finds more of what is said in other words. */
  hasFeedback?: boolean;
};

/** The documents nearest to a text, the nearest first: those with any of its words, none of which must be there. */
export async function findNearest(
  kind: SearchKind,
  { text, language }: { text: string; language: string },
  limit: number,
  { hasFeedback, ...within }: Options = {},
): Promise<Near[]> {
  const terms = await findTerms(kind, askedTerms(text, language));
  const nearest = await withTerms(kind, terms, limit, within);
  if (!hasFeedback || nearest.length === 0) return nearest;
  return withTerms(kind, await withFeedback(kind, terms, nearest), limit, within);
}

async function withTerms(
  kind: SearchKind,
  terms: readonly KnownTerm[],
  limit: number,
  { join = Prisma.empty, where = Prisma.sql`TRUE` }: Options,
): Promise<Near[]> {
  if (terms.length === 0) return [];
  const found = await foundSql(
    kind,
    terms.map((term) => ({ terms: [term] })),
    "any",
  );
  const rows = await db().$queryRaw<(Near & { score: number | bigint })[]>`
    WITH ${found}
    SELECT d."id" AS id, d."key" AS key, f.score AS score
    FROM found f CROSS JOIN "search_document" d ${join}
    WHERE d."id" = f.id AND ${where} ORDER BY f.score DESC, d."id" DESC LIMIT ${limit}`;
  return rows.map((row) => ({ ...row, score: Number(row.score) }));
}
