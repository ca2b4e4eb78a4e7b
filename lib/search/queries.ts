import "server-only";
import { PairFilter } from "@/lib/editions/filter";
import { PairSummary } from "@/lib/editions/schema";
import { cachedUnder, tags } from "@/lib/platform/cache";
import { db, Prisma } from "@/lib/platform/db";
import { MANY } from "@/lib/retrieval/concept";
import type { Sought } from "./marks";
import { type Asked, matching } from "./matching-queries";
import { isEmpty, parseQuery } from "./parse-query";
import { type Join, Search, type Sort } from "./schema";
import { soughtOf, type Understood, understand } from "./understand-queries";

export type SearchPage = {
  items: PairSummary[];
  total: number;
  /** What `after` has to be for the page that follows, null at the end. */
  next: string | null;
  /** Whether the pairs have all that was asked for or, because none has, some of the words. */
  matched: Join;
  /** Whether some of the words were to stand in their order. */
  hasPhrase: boolean;
  /** What to mark in them. */
  sought: Sought;
  /** What could not be understood, in words, and was left out. */
  problems: string[];
} & Pick<Understood, "corrected" | "unknown">;

/** Of so many and more it is only known that they are many. */
export { MANY };

const PAGE = 20;

/**
 * The published pairs that have all that was asked for, or where there is none, some of the words; by default the
 * best first. See `parseQuery` for what can be asked.
 */
export async function searchPairs(given: Partial<Search>, size = PAGE): Promise<SearchPage> {
  "use cache";
  cachedUnder(tags.pairs);
  const search = Search.parse(given);
  const asked = await askedOf(search);
  const { corrected, unknown } = asked.understood;
  const answer = (page: Pick<SearchPage, "items" | "total" | "next">, matched: Join) => {
    const sought = soughtOf(asked.understood, matched);
    const hasPhrase = asked.query.wanted.some(({ kind }) => kind === "phrase");
    return { ...page, matched, corrected, unknown, hasPhrase, sought, problems: problemsOf(asked) };
  };
  if (asksNothing(asked)) return answer(NONE, "all");

  const all = await pageOf(asked, "all", search, size);
  if (all.total > 0) return answer(all, "all");
  const some = await pageOf(asked, "some", search, size);
  return answer(some, some.total > 0 ? "some" : "all");
}

/** A search, read and looked up. */
export async function askedOf(search: Search): Promise<Asked> {
  const query = parseQuery(search.q);
  return { query, understood: await understand(query), filter: PairFilter.parse(search) };
}

/** Whether neither the words nor the filters beside them ask for anything. */
export function asksNothing({ query, filter: { after: _, ...filter } }: Asked): boolean {
  return isEmpty(query) && !Object.values(filter).some(Boolean);
}

function problemsOf(asked: Asked): string[] {
  const { problems, unwanted, unwantedNames } = asked.query;
  const isOnlyWithout = asksNothing(asked) && unwanted.length + unwantedNames.length > 0;
  return isOnlyWithout ? [...problems, "Say what to look for beside what to leave out."] : problems;
}

/** How results are put in order: by this, then by `rank`, which stands once and is the order of publication. */
const ORDERS: Record<Sort, { column: Prisma.Sql; read: (text: string) => Prisma.Sql } | null> = {
  relevance: {
    column: Prisma.sql`m.score`,
    read: (text) => Prisma.sql`CAST(${Number.parseInt(text, 10) || 0} AS BIGINT)`,
  },
  said: { column: Prisma.sql`m."laterOn"`, read: (text) => Prisma.sql`${text}` },
  newest: null,
};
const NONE = { items: [], total: 0, next: null };

type Row = { summary: string; place: string | number | bigint; rank: string; total: number | bigint };

/** A page of what matches in one way. */
export async function pageOf(asked: Asked, join: Join, { sort, after }: Search, size: number) {
  const matched = await matching(asked, join, { isRanked: sort === "relevance" });
  if (!matched) return NONE;
  const column = ORDERS[sort]?.column ?? Prisma.sql`''`;
  const first = ORDERS[sort] ? Prisma.sql`${column} DESC,` : Prisma.empty;
  const rows = await db().$queryRaw<Row[]>`
    WITH ${matched}, page AS (
      SELECT m.* FROM matched m WHERE ${furtherThan(after, sort)} ORDER BY ${first} m."rank" DESC LIMIT ${size + 1}
    )
    SELECT p."summary" AS summary, ${column} AS place, m."rank" AS rank, counted.total AS total
    FROM (SELECT count(*) AS total FROM matched) counted LEFT JOIN page m ON TRUE
    LEFT JOIN "published_pair" p ON p."pairId" = m."pairId"
    ORDER BY ${first} m."rank" DESC`;
  const found = rows.filter(({ rank }) => rank !== null);
  const shown = found.slice(0, size);
  const last = shown.at(-1);
  return {
    items: shown.map(({ summary }) => PairSummary.parse(JSON.parse(summary))),
    total: Number(rows[0]?.total ?? 0),
    next: last && found.length > size ? `${last.place}~${last.rank}` : null,
  };
}

function furtherThan(after: string | undefined, sort: Sort): Prisma.Sql {
  const start = startOf(after);
  if (!start) return Prisma.sql`TRUE`;
  const lower = Prisma.sql`m."rank" < ${start.rank}`;
  const order = ORDERS[sort];
  if (!order) return lower;
  const place = order.read(start.place);
  return Prisma.sql`(${order.column} < ${place} OR (${order.column} = ${place} AND ${lower}))`;
}

/** A cursor is what the last pair was put in order by, and its `rank`, which has the sign in it as well. */
function startOf(after: string | undefined): { place: string; rank: string } | null {
  const [, place, rank] = after?.match(/^([^~]*)~(.+)$/s) ?? [];
  return place !== undefined && rank ? { place, rank } : null;
}
