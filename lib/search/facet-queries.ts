import "server-only";
import type { PairFilter } from "@/lib/editions/filter";
import type { Facets } from "@/lib/editions/list-queries";
import { cachedUnder, tags } from "@/lib/platform/cache";
import { db, Prisma } from "@/lib/platform/db";
import { type Asked, type Join, matching } from "./matching-queries";
import { understood } from "./queries";
import { Search } from "./schema";

type Field = keyof Facets;
type Row = { field: Field; key: string; label: string; count: number | bigint };

const FIELDS: readonly Field[] = ["relation", "extent", "speaker", "topic"];
const MOST_FACETS = 30;

/** How many of the pairs that match each value of each filter would leave, given the other filters. */
export async function countMatches(given: Partial<Search>, join: Join): Promise<Facets> {
  "use cache";
  cachedUnder(tags.pairs);
  const asked = await understood(Search.parse(given));
  const used = FIELDS.filter((field) => asked.filter[field]);
  const unused = FIELDS.filter((field) => !asked.filter[field]);
  const rows = await Promise.all([
    countFields(asked, join, unused),
    ...used.map((field) => countFields(without(field, asked), join, [field])),
  ]);
  const facets: Facets = { relation: [], extent: [], speaker: [], topic: [] };
  for (const { field, key, label, count } of rows.flat()) {
    if (facets[field].length < MOST_FACETS) facets[field].push({ key, label, count: Number(count) });
  }
  return facets;
}

function without(field: keyof PairFilter, asked: Asked): Asked {
  return { ...asked, filter: { ...asked.filter, [field]: undefined } };
}

/** The pairs are matched once for all the fields. */
async function countFields(asked: Asked, join: Join, fields: readonly Field[]): Promise<Row[]> {
  const matched = fields.length > 0 && (await matching(asked, join));
  if (!matched) return [];
  return db().$queryRaw<Row[]>`
    WITH ${matched} SELECT * FROM (${Prisma.join(fields.map(countsOf), " UNION ALL ")}) counts
    ORDER BY count DESC, key`;
}

function countsOf(field: Field): Prisma.Sql {
  const name = Prisma.raw(`'${field}'`);
  if (field === "speaker" || field === "topic") {
    return Prisma.sql`
      SELECT ${name} AS field, t."key" AS key, max(t."label") AS label, count(*) AS count
      FROM matched m CROSS JOIN "published_tag" t WHERE t."pairId" = m."pairId" AND t."kind" = ${name} GROUP BY t."key"`;
  }
  const value = Prisma.raw(`CAST(m."${field}" AS TEXT)`);
  return Prisma.sql`
    SELECT ${name} AS field, ${value} AS key, ${value} AS label, count(*) AS count FROM matched m GROUP BY ${value}`;
}
