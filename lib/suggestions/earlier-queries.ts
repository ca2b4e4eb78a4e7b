import "server-only";
import { db, Prisma } from "@/lib/platform/db";
import { findAlike } from "@/lib/retrieval/alike-queries";
import type { Near } from "@/lib/retrieval/nearest-queries";
import { cosinesTo } from "./plugs/embedding";
import { reranked } from "./plugs/rerank";

/** A statement that is being entered. `saidOn` is an ISO day; `id` when it is saved already. */
type Said = { id?: string; quote: string; language: string; speakerId: string; saidOn: string };

/** How much it adds that one was said a day before; a month before it adds half as much. */
const RECENT = 0.3;
const MONTH = 30;
const DAY = 86_400_000;
/** Who said less than this is looked through statement by statement, whatever the words. */
const FEW = 5000;

/**
 * What the speaker said before, or had said for them, about the same matter as in the statement: the nearest
 * first, and of two as near the later one, because people say again what they said of late. Fifty at most.
 * Where a setting names an embedding model, its meaning counts as much as its words.
 */
export async function findEarlier(statement: Said, limit: number) {
  const near = await findSaid(statement, "before");
  const rows = await db().statement.findMany({
    where: { id: { in: near.map(({ key }) => key) } },
    select: { id: true, quote: true, language: true, saidOn: true },
  });
  const known = new Map(rows.map((row) => [row.id, row]));
  const found = near
    .flatMap(({ key, score }) => {
      const row = known.get(key);
      return row ? [{ ...row, score: score * recency(statement.saidOn, row.saidOn) }] : [];
    })
    .toSorted((a, b) => b.score - a.score);
  return (await byMeaningToo(statement.quote, found)).slice(0, limit);
}

/**
 * What was found by its words, ordered by words and meaning together where a setting names an embedding model, and
 * left as it is otherwise.
 */
export async function byMeaningToo<T extends { quote: string; score: number }>(
  sought: string,
  found: readonly T[],
): Promise<readonly T[]> {
  const cosines = await cosinesTo(
    sought,
    found.map(({ quote }) => quote),
  );
  return cosines ? reranked(found, cosines) : found;
}

/** The nearest of what the speaker said, or had said for them, fifty at most: before that day, or on it and since. */
export async function findSaid(
  { id, quote, language, speakerId, saidOn }: Omit<Said, "saidOn"> & { saidOn: string | null },
  when: "before" | "since",
): Promise<Near[]> {
  const day = saidOn ?? "9999-12-31";
  const inTime = when === "before" ? Prisma.sql`s."saidOn" < ${day}` : Prisma.sql`s."saidOn" >= ${day}`;
  const where = Prisma.sql`s."id" = d."key" AND d."kind" = 'statement' AND s."id" <> ${id ?? ""} AND ${inTime}
    AND (s."speakerId" = ${speakerId} OR s."spokenById" = ${speakerId})`;
  const isFew = (await db().statement.count({ where: saidBy(speakerId), take: FEW })) < FEW;
  const within = isFew
    ? { among: Prisma.sql`SELECT d."id" FROM "statement" s CROSS JOIN "search_document" d WHERE ${where}` }
    : { join: Prisma.sql`CROSS JOIN "statement" s`, where };
  return findAlike("statement", { text: quote, language }, within);
}

function saidBy(id: string): Prisma.StatementWhereInput {
  return { OR: [{ speakerId: id }, { spokenById: id }] };
}

function recency(now: string, then: string): number {
  const days = (Date.parse(now.slice(0, 10)) - Date.parse(then.slice(0, 10))) / DAY;
  return 1 + RECENT / (1 + (Number.isFinite(days) ? days : 0) / MONTH);
}
