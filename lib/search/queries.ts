import "server-only";
import { PairSummary } from "@/lib/editions/schema";
import { cachedUnder, tags } from "@/lib/platform/cache";
import { currentEngine, db, Prisma } from "@/lib/platform/db";
import { ftsQuery, searchWords, tsQuery } from "./words";

export type SearchPage = {
  items: PairSummary[];
  total: number;
  /** What `after` has to be for the page that follows, null at the end. */
  next: string | null;
  /** Whether the entries have all the words or, because none has, some. */
  matched: "all" | "some";
};

const PAGE = 20;
/** Nobody reads on further; asking for more shows the last page there is. */
const FURTHEST = 1000;

/**
 * The published pairs that have all the words, or where there is none, some of them; the best first. Both
 * engines look through the same words; how they weigh them differs.
 */
export async function searchPairs(typed: string, after?: string, size = PAGE): Promise<SearchPage> {
  "use cache";
  cachedUnder(tags.pairs);
  const words = searchWords(typed);
  const skip = Math.min(Math.max(Math.trunc(Number(after)) || 0, 0), FURTHEST);
  if (words.length === 0) return { items: [], total: 0, next: null, matched: "all" };

  const all = await page({ words, join: "AND" }, skip, size);
  if (all.total > 0 || words.length === 1) return { ...all, matched: "all" };
  return { ...(await page({ words, join: "OR" }, skip, size)), matched: "some" };
}

type Wanted = { words: string[][]; join: "AND" | "OR" };

async function page(wanted: Wanted, skip: number, size: number) {
  const { from, rank } = currentEngine() === "sqlite" ? sqlite(wanted) : postgresql(wanted);
  const [counted] = await db().$queryRaw<{ total: number | bigint }[]>`SELECT count(*) AS total ${from}`;
  const rows = await db().$queryRaw<{ summary: string }[]>`
    SELECT p."summary" AS summary ${from} ORDER BY ${rank}, p."rank" DESC LIMIT ${size} OFFSET ${skip}`;
  const total = Number(counted?.total ?? 0);
  const end = skip + rows.length;
  return {
    items: rows.map(({ summary }) => PairSummary.parse(JSON.parse(summary))),
    total,
    next: rows.length > 0 && end < total && end <= FURTHEST ? String(end) : null,
  };
}

/** CROSS JOIN keeps the order: SQLite would else match the words anew for each pair, 12 s of a hundred thousand. */
function sqlite({ words, join }: Wanted) {
  return {
    from: Prisma.sql`FROM "published_search" s CROSS JOIN "published_pair" p ON p."id" = s.rowid
      WHERE "published_search" MATCH ${ftsQuery(words, join)} AND p."withdrawn" = FALSE`,
    rank: Prisma.sql`bm25("published_search")`,
  };
}

function postgresql({ words, join }: Wanted) {
  return {
    from: Prisma.sql`FROM "published_pair" p, to_tsquery('simple', ${tsQuery(words, join)}) q
      WHERE p."searchVector" @@ q AND p."withdrawn" = FALSE`,
    rank: Prisma.sql`ts_rank(p."searchVector", q, 1) DESC`,
  };
}
