import "server-only";
import { db, Prisma } from "@/lib/platform/db";
import type { SearchKind } from "@/lib/platform/generated/enums";
import { type Collection, collectionOf } from "./collection-queries";
import { type Concept, type KnownTerm, MANY } from "./concept";
import { eachOnce, havingAll, havingAny, newest } from "./having-queries";

/** Okapi BM25 (Robertson and Zaragoza 2009): how soon a word said again counts no more, and how much length counts. */
const K1 = 0.9;
const B = 0.9;
/** How many entries of the index one ranking reads; what goes over it are the terms that tell the least. */
const BUDGET = 50_000;

/** Those of the terms that stand in any document of the kind. */
export async function findTerms(kind: SearchKind, terms: readonly string[]): Promise<KnownTerm[]> {
  if (terms.length === 0) return [];
  const named = Prisma.sql`t."kind" = ${kindSql(kind)} AND t."term" IN (${Prisma.join([...terms])})`;
  return (await countTerms(named)).filter(({ documents }) => documents > 0);
}

/**
 * The terms that folded words stand under, looked up at once: those that are given for each word, and those of the same
 * word with accents.
 */
export async function findTermsOfWords(
  kind: SearchKind,
  words: ReadonlyMap<string, readonly string[]>,
): Promise<Map<string, KnownTerm[]>> {
  if (words.size === 0) return new Map();
  const same = await db().searchWord.findMany({
    where: { kind, word: { in: [...words.keys()] } },
    select: { word: true, termId: true },
  });
  const given = Prisma.join([...new Set([...words.values()].flat())]);
  const ids = same.length > 0 ? Prisma.join(same.map(({ termId }) => termId)) : Prisma.sql`NULL`;
  const known = await countTerms(
    Prisma.sql`(t."kind" = ${kindSql(kind)} AND t."term" IN (${given})) OR t."id" IN (${ids})`,
  );
  const termsOf = (word: string, terms: readonly string[]) => {
    const own = new Set(same.filter((each) => each.word === word).map(({ termId }) => termId));
    return known.filter(({ id, term, documents }) => documents > 0 && (own.has(id) || terms.includes(term)));
  };
  return new Map(Array.from(words, ([word, terms]) => [word, termsOf(word, terms)]));
}

/** Terms by their numbers; their documents are counted up to `most`. */
export async function findTermsById(ids: readonly number[], most = MANY): Promise<KnownTerm[]> {
  if (ids.length === 0) return [];
  return countTerms(Prisma.sql`t."id" IN (${Prisma.join([...new Set(ids)])})`, most);
}

async function countTerms(where: Prisma.Sql, most = MANY): Promise<KnownTerm[]> {
  const rows = await db().$queryRaw<(Omit<KnownTerm, "documents"> & { documents: number | bigint })[]>`
    SELECT t."id" AS id, t."term" AS term, (
      SELECT count(*) FROM (
        SELECT 1 AS one FROM "search_posting" p WHERE p."termId" = t."id" LIMIT ${most}
      ) counted
    ) AS documents
    FROM "search_term" t WHERE ${where}`;
  return rows.map((row) => ({ ...row, documents: Number(row.documents) }));
}

/**
 * Common table expressions of which the last, `found`, has the documents (`id`) that have a term of any of the
 * concepts, or of all, with their `score`. It is the same sum on both engines, so that they rank alike, and a
 * whole number (millionths), so that a page can begin where another ended. With "all", of very many documents
 * only the newest are looked at. `among` selects the numbers (`id`) of the few documents that come into question.
 */
export async function foundSql(
  kind: SearchKind,
  concepts: readonly Concept[],
  join: "all" | "any",
  among?: Prisma.Sql,
): Promise<Prisma.Sql> {
  const ranking = join === "all" ? rankingTerms(concepts) : termsOfAny(concepts, among);
  const collection = await collectionOf(kind);
  const asked = askedSql(ranking, collection);
  const scored = Prisma.sql`SELECT h.id AS id, ${scoreSql(collection)} AS score FROM candidate h CROSS JOIN asked a`;
  const entry = Prisma.sql`p."termId" = a."termId" AND p."documentId" = h.id`;
  if (join === "all" && (among || eachOnce(concepts).length > 1)) {
    return Prisma.sql`${asked}, candidate AS (${havingAll(concepts, among)}), found AS (
        ${scored} LEFT JOIN "search_posting" p ON ${entry} GROUP BY h.id
      )`;
  }
  if (among) {
    return Prisma.sql`${asked}, candidate(id) AS MATERIALIZED (${among}), found AS (
        ${scored} CROSS JOIN "search_posting" p WHERE ${entry} GROUP BY h.id
      )`;
  }
  return Prisma.sql`${asked}, found AS (
      SELECT p."documentId" AS id, ${scoreSql(collection)} AS score
      FROM asked a CROSS JOIN "search_posting" p WHERE p."termId" = a."termId" GROUP BY p."documentId"
      ${join === "all" ? newest(Prisma.sql`p."documentId"`) : Prisma.empty}
    )`;
}

/** The same documents as `foundSql` finds, for those who only count them or put them in another order: all score 0. */
export function unrankedSql(
  concepts: readonly Concept[],
  join: "all" | "any",
  among?: Prisma.Sql,
): Prisma.Sql {
  const ids = join === "all" ? havingAll(concepts, among) : havingAny(termsOfAny(concepts, among), among);
  return Prisma.sql`candidate AS (${ids}), found AS (SELECT h.id AS id, CAST(0 AS BIGINT) AS score FROM candidate h)`;
}

/** What ranks: words that say little do only where there are no others. */
function rankingTerms(concepts: readonly Concept[]): KnownTerm[] {
  const telling = concepts.filter(({ tellsLittle }) => !tellsLittle);
  return (telling.length > 0 ? telling : concepts).flatMap(({ terms }) => terms);
}

/** What ranks where any of it may be there: of the whole index no more than can be read, of a few documents all. */
function termsOfAny(concepts: readonly Concept[], among?: Prisma.Sql): readonly KnownTerm[] {
  return among ? rankingTerms(concepts) : withinBudget(rankingTerms(concepts));
}

function askedSql(terms: readonly KnownTerm[], collection: Collection): Prisma.Sql {
  if (terms.length === 0) return Prisma.sql`asked AS (SELECT 0 AS "termId", 0.0 AS "rarity" WHERE FALSE)`;
  const rows = terms.map(
    (term) =>
      Prisma.sql`(CAST(${term.id} AS INTEGER), CAST(${rarity(term, collection) * (term.boost ?? 1)} AS DOUBLE PRECISION))`,
  );
  return Prisma.sql`asked("termId", "rarity") AS (VALUES ${Prisma.join(rows)})`;
}

/** How much it says that a document has the term: the rarer, the more. */
export function rarity({ documents }: { documents: number }, collection: Collection): number {
  const all = Math.max(collection.documents, documents);
  return Math.log(1 + (all - documents + 0.5) / (documents + 0.5));
}

/** How much an entry of the index counts, by the side of the rarity of its term. */
export function saturation(entry: { weight: number; length: number }, { averageLength }: Collection): number {
  return (entry.weight * (K1 + 1)) / (entry.weight + K1 * (1 - B + (B * entry.length) / averageLength));
}

function scoreSql({ averageLength }: Collection): Prisma.Sql {
  const number = (value: number) => Prisma.sql`CAST(${value} AS DOUBLE PRECISION)`;
  const length = Prisma.sql`(${number(1 - B)} + p."length" * ${number(B / averageLength)})`;
  return Prisma.sql`CAST(ROUND(COALESCE(SUM(
    a."rarity" * p."weight" * ${number(K1 + 1)} / (p."weight" + ${number(K1)} * ${length})
  ), 0) * 1000000) AS BIGINT)`;
}

/** The rarest terms whose entries can be read; always some. */
function withinBudget(terms: readonly KnownTerm[]): KnownTerm[] {
  let left = BUDGET;
  return terms
    .toSorted((a, b) => a.documents - b.documents)
    .filter(({ documents }, place) => {
      left -= documents;
      return place === 0 || left >= 0;
    });
}

/** A kind in a condition: PostgreSQL compares its enumerations with nothing else. */
export function kindSql(kind: SearchKind): Prisma.Sql {
  return kind === "pair" ? Prisma.sql`'pair'` : Prisma.sql`'statement'`;
}
