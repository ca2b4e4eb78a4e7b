import "server-only";
import type { PairFilter } from "@/lib/editions/filter";
import { db, Prisma } from "@/lib/platform/db";
import type { Concept } from "@/lib/retrieval/concept";
import { hasAnySql } from "@/lib/retrieval/having-queries";
import { foundSql, unrankedSql } from "@/lib/retrieval/rank-queries";
import type { Query } from "./parse-query";
import type { Join } from "./schema";
import { isUnknown, type Understood } from "./understand-queries";

export type Asked = { query: Query; understood: Understood; filter: PairFilter };

/**
 * A common table expression `matched` with the pairs that match, each with what results are put in order by; the
 * expressions it is made from come before it. Null where nothing can match.
 */
export async function matching(
  asked: Asked,
  join: Join,
  { isRanked }: { isRanked: boolean },
): Promise<Prisma.Sql | null> {
  const { wanted, names } = asked.understood;
  const concepts = wanted.flatMap((part) => part.concepts);
  const known = concepts.filter((concept) => !isUnknown(concept));
  if (names.some(isUnknown)) return null;
  if (join === "all" && known.length < concepts.length) return null;
  if (join === "some" && known.length === 0) return null;

  // With nothing but filters on the pair itself there is no index to look into.
  const looked = join === "all" ? [...known, ...names] : known;
  const by = join === "all" ? "all" : "any";
  const few = await fewOf(asked.filter);
  const searched = () => (isRanked ? foundSql("pair", looked, by, few) : unrankedSql(looked, by, few));
  const found = looked.length > 0 ? await searched() : null;
  const conditions = [...wordConditions(asked, join), ...filterConditions(asked)];
  const where = conditions.length > 0 ? Prisma.sql`AND ${Prisma.join(conditions, " AND ")}` : Prisma.empty;
  const columns = Prisma.sql`p."pairId" AS "pairId", p."rank" AS "rank", p."laterOn" AS "laterOn",
    p."relation" AS "relation", p."extent" AS "extent"`;
  if (!found) {
    return Prisma.sql`matched AS MATERIALIZED (
      SELECT CAST(0 AS BIGINT) AS score, ${columns} FROM "published_pair" p CROSS JOIN "search_document" d
      WHERE d."kind" = 'pair' AND d."key" = p."pairId" AND p."withdrawn" = FALSE ${where}
    )`;
  }
  return Prisma.sql`${found}, matched AS MATERIALIZED (
    SELECT f.score AS score, ${columns} FROM found f CROSS JOIN "search_document" d CROSS JOIN "published_pair" p
    WHERE d."id" = f.id AND d."kind" = 'pair' AND p."pairId" = d."key" AND p."withdrawn" = FALSE ${where}
  )`;
}

/** A query that answers with one row where a pair has all that was asked for. Null where nothing can match. */
export function matchesPairSql(asked: Asked, pairId: string): Prisma.Sql | null {
  const { wanted, names } = asked.understood;
  const concepts = [...wanted.flatMap((part) => part.concepts), ...names];
  if (concepts.some(isUnknown)) return null;
  const conditions = [
    ...concepts.map(hasConcept),
    ...wordConditions(asked, "all"),
    ...filterConditions(asked),
    Prisma.sql`p."withdrawn" = FALSE`,
  ];
  return Prisma.sql`
    SELECT 1 AS one FROM "published_pair" p CROSS JOIN "search_document" d
    WHERE p."pairId" = ${pairId} AND d."kind" = 'pair' AND d."key" = p."pairId"
      AND ${Prisma.join(conditions, " AND ")}`;
}

/** A speaker or topic with fewer pairs than this is looked through pair by pair, whatever the words. */
const FEW = 2000;

/** The documents of what a filter leaves, where they are few. */
async function fewOf({ speaker, topic }: PairFilter): Promise<Prisma.Sql | undefined> {
  const [kind, key] = topic ? (["topic", topic] as const) : (["speaker", speaker] as const);
  if (!key || (await db().publishedTag.count({ where: { kind, key }, take: FEW })) === FEW) return undefined;
  return Prisma.sql`
    SELECT d."id" AS id FROM "published_tag" t CROSS JOIN "search_document" d
    WHERE t."kind" = ${named(kind)} AND t."key" = ${key} AND d."kind" = 'pair' AND d."key" = t."pairId"`;
}

function wordConditions({ understood: { wanted, without, names } }: Asked, join: Join): Prisma.Sql[] {
  const phrases = wanted.filter(({ kind }) => kind === "phrase").map(({ words }) => words);
  return [
    ...(join === "all" ? phrases.map(hasPhrase) : names.map(hasConcept)),
    ...without.flatMap(({ concepts, phrase }) => {
      if (phrase) return [Prisma.sql`NOT ${hasPhrase(phrase)}`];
      if (concepts.some(isUnknown)) return [];
      return [Prisma.sql`NOT (${Prisma.join(concepts.map(hasConcept), " AND ")})`];
    }),
  ];
}

function hasConcept({ terms }: Concept): Prisma.Sql {
  return hasAnySql(Prisma.sql`d."id"`, terms);
}

/** Folded words are letters, digits, marks and apostrophes, so none of them is a pattern. */
function hasPhrase(words: readonly string[]): Prisma.Sql {
  return Prisma.sql`d."words" LIKE ${`% ${words.join(" ")} %`}`;
}

function filterConditions({ query, filter }: Asked): Prisma.Sql[] {
  const { relation, extent, speaker, topic, from, until } = filter;
  const tagged = (kind: "speaker" | "topic", key: string) => Prisma.sql`EXISTS (
    SELECT 1 FROM "published_tag" t
    WHERE t."kind" = ${named(kind)} AND t."key" = ${key} AND t."pairId" = p."pairId"
  )`;
  return [
    ...[relation, query.relation].flatMap((one) => (one ? [Prisma.sql`p."relation" = ${named(one)}`] : [])),
    ...(extent ? [Prisma.sql`p."extent" = ${named(extent)}`] : []),
    ...(speaker ? [tagged("speaker", speaker)] : []),
    ...(topic ? [tagged("topic", topic)] : []),
    ...[from, query.after].flatMap((day) => (day ? [Prisma.sql`p."laterOn" >= ${day}`] : [])),
    ...(until ? [Prisma.sql`p."laterOn" <= ${until}`] : []),
    ...(query.before ? [Prisma.sql`p."laterOn" < ${query.before}`] : []),
  ];
}

/** A member of an enumeration, which the schema vouches for: PostgreSQL compares it with no parameter. */
function named(member: NonNullable<PairFilter["relation"] | PairFilter["extent"]> | "speaker" | "topic") {
  return Prisma.raw(`'${member}'`);
}
