import "server-only";
import { PairFilter } from "@/lib/editions/filter";
import { PairSummary } from "@/lib/editions/schema";
import { cachedUnder, tags } from "@/lib/platform/cache";
import { db, Prisma } from "@/lib/platform/db";
import { type Asked, type Join, matching } from "./matching-queries";
import { isEmpty, parseQuery, type Query } from "./parse-query";
import { Search, type Sort } from "./schema";
import { type Understood, understand } from "./understand-queries";

export type SearchPage = {
  items: PairSummary[];
  total: number;
  /** What `after` has to be for the page that follows, null at the end. */
  next: string | null;
  /** Whether the pairs have all that was asked for or, because none has, some of the words. */
  matched: Join;
} & Pick<Understood, "corrected" | "marked"> &
  Pick<Query, "problems">;

type Given = Partial<Search>;

const PAGE = 20;

/**
 * The published pairs that have all that was asked for, or where there is none, some of the words; by default the
 * best first. See `parseQuery` for what can be asked.
 */
export async function searchPairs(given: Given, size = PAGE): Promise<SearchPage> {
  "use cache";
  cachedUnder(tags.pairs);
  const search = Search.parse(given);
  const asked = await understood(search);
  const { corrected, marked } = asked.understood;
  const said = { corrected, marked, problems: asked.query.problems };
  if (isEmpty(asked.query)) return { ...NONE, matched: "all", ...said };

  const all = await pageOf(asked, "all", search, size);
  if (all.total > 0) return { ...all, matched: "all", ...said };
  const some = await pageOf(asked, "some", search, size);
  return { ...some, matched: some.total > 0 ? "some" : "all", ...said };
}

export async function understood(search: Search): Promise<Asked> {
  const query = parseQuery(search.q);
  return { query, understood: await understand(query), filter: PairFilter.parse(search) };
}

/** How results are put in order: by this, then by `rank`, which stands once. */
const ORDERS: Record<Sort, { column: Prisma.Sql; read: (text: string) => Prisma.Sql }> = {
  relevance: {
    column: Prisma.sql`m.score`,
    read: (text) => Prisma.sql`CAST(${Number.parseInt(text, 10) || 0} AS BIGINT)`,
  },
  said: { column: Prisma.sql`m."laterOn"`, read: (text) => Prisma.sql`${text}` },
  newest: { column: Prisma.sql`m."rank"`, read: (text) => Prisma.sql`${text}` },
};
const NONE = { items: [], total: 0, next: null };

type Row = { summary: string; place: string | number | bigint; rank: string; total: number | bigint };

async function pageOf(asked: Asked, join: Join, { sort, after }: Search, size: number) {
  const matched = await matching(asked, join);
  if (!matched) return NONE;
  const { column, read } = ORDERS[sort];
  const start = startOf(after);
  const further = start
    ? Prisma.sql`AND (${column} < ${read(start.place)} OR (${column} = ${read(start.place)} AND m."rank" < ${start.rank}))`
    : Prisma.empty;
  const rows = await db().$queryRaw<Row[]>`
    WITH ${matched}
    SELECT p."summary" AS summary, ${column} AS place, m."rank" AS rank, counted.total AS total
    FROM (SELECT count(*) AS total FROM matched) counted
    LEFT JOIN matched m ON TRUE ${further}
    LEFT JOIN "published_pair" p ON p."pairId" = m."pairId"
    ORDER BY ${column} DESC, m."rank" DESC LIMIT ${size + 1}`;
  const found = rows.filter(({ rank }) => rank !== null);
  const shown = found.slice(0, size);
  const last = shown.at(-1);
  return {
    items: shown.map(({ summary }) => PairSummary.parse(JSON.parse(summary))),
    total: Number(rows[0]?.total ?? 0),
    next: last && found.length > size ? `${last.place}~${last.rank}` : null,
  };
}

/** A cursor is what the last pair was put in order by, and its `rank`, which has the sign in it as well. */
function startOf(after: string | undefined): { place: string; rank: string } | null {
  const [, place, rank] = after?.match(/^([^~]*)~(.+)$/s) ?? [];
  return place !== undefined && rank ? { place, rank } : null;
}
