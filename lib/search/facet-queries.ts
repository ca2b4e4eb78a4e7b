import "server-only";
import type { PairFilter } from "@/lib/editions/filter";
import type { Facets } from "@/lib/editions/list-queries";
import { cachedUnder, tags } from "@/lib/platform/cache";
import { db, Prisma } from "@/lib/platform/db";
import { type Asked, matching } from "./matching-queries";
import { askedOf, asksNothing } from "./queries";
import { type Join, Search } from "./schema";

type Field = keyof Facets;
type Counted = { field: Field; key: string; label: string; count: number | bigint };

const COLUMNS = ["relation", "extent"] as const;
const TAGS = ["speaker", "topic"] as const;
const FIELDS: readonly Field[] = [...COLUMNS, ...TAGS];
const MOST = 30;

/** How many of the pairs that match each value of each filter would leave, given the other filters. */
export async function countMatches(given: Partial<Search>, join: Join): Promise<Facets> {
  "use cache";
  cachedUnder(tags.pairs);
  const asked = await askedOf(Search.parse(given));
  const facets: Facets = { relation: [], extent: [], speaker: [], topic: [] };
  if (asksNothing(asked)) return facets;
  const chosen = FIELDS.filter((field) => asked.filter[field]);
  const others = FIELDS.filter((field) => !asked.filter[field]);
  const counted = await Promise.all([
    ...(others.length > 0 ? [count(asked, join, others)] : []),
    ...chosen.map((field) => count(without(asked, field), join, [field])),
  ]);
  for (const { field, key, label, count } of counted.flat()) {
    facets[field].push({ key, label, count: Number(count) });
  }
  return facets;
}

function without(asked: Asked, field: keyof PairFilter): Asked {
  return { ...asked, filter: { ...asked.filter, [field]: undefined } };
}

/** What does not depend on a filter of its own is counted in one go. */
async function count(asked: Asked, join: Join, fields: readonly Field[]): Promise<Counted[]> {
  const matched = await matching(asked, join, { isRanked: false });
  if (!matched) return [];
  return db().$queryRaw<Counted[]>`
    WITH ${matched} ${Prisma.join(
      [...COLUMNS.filter((field) => fields.includes(field)).map(columnSql), ...tagsSql(fields)],
      " UNION ALL ",
    )}
    ORDER BY field, count DESC, key`;
}

function columnSql(field: (typeof COLUMNS)[number]): Prisma.Sql {
  const column = Prisma.raw(`m."${field}"`);
  const name = Prisma.sql`CAST(${column} AS TEXT)`;
  return Prisma.sql`
    SELECT ${Prisma.raw(`'${field}'`)} AS field, ${name} AS key, ${name} AS label, count(*) AS count
    FROM matched m GROUP BY ${column}`;
}

/** Speakers and topics are counted in one go through the tags, which are many. */
function tagsSql(fields: readonly Field[]): Prisma.Sql[] {
  const kinds = TAGS.filter((field) => fields.includes(field)).map((kind) => Prisma.raw(`'${kind}'`));
  if (kinds.length === 0) return [];
  return [
    Prisma.sql`
    SELECT field, key, label, count FROM (
      SELECT CAST(t."kind" AS TEXT) AS field, t."key" AS key, max(t."label") AS label, count(*) AS count,
        ROW_NUMBER() OVER (PARTITION BY t."kind" ORDER BY count(*) DESC, t."key") AS place
      FROM matched m CROSS JOIN "published_tag" t
      WHERE t."pairId" = m."pairId" AND t."kind" IN (${Prisma.join(kinds)})
      GROUP BY t."kind", t."key"
    ) tag WHERE place <= ${MOST}`,
  ];
}
