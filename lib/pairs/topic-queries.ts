import "server-only";
import { db, Prisma } from "@/lib/platform/db";
import { type Found, findByWords, inOrderOf, OFFERED } from "@/lib/platform/word-search";

const PAGE = 100;

/** Topics by words of their name. */
export async function searchTopics(words: string): Promise<Found[]> {
  const ids = await findByWords(
    words,
    OFFERED,
    (hasWords, limit) => Prisma.sql`
      SELECT "id" AS id, "name" AS text FROM "topic" WHERE ${hasWords(Prisma.sql`"name"`)}
      ORDER BY "name", "id" LIMIT ${limit}`,
  );
  const rows = await db().topic.findMany({ where: { id: { in: ids } }, select: TOPIC });
  return inOrderOf(ids, rows).map(({ id, name, _count }) => ({
    id,
    label: name,
    hint: _count.pairs === 1 ? "1 pair" : `${_count.pairs} pairs`,
  }));
}

/** The topics with these ids, for showing what is chosen already. */
export async function findTopics(ids: readonly string[]): Promise<Found[]> {
  const rows = await db().topic.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, name: true },
  });
  return rows.map(({ id, name }) => ({ id, label: name }));
}

/** A page of topics by name, with the number of pairs of each, in whatever state. */
export async function listTopics(after?: string) {
  const rows = await db().topic.findMany({
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: PAGE + 1,
    ...(after && { cursor: { id: after }, skip: 1 }),
    select: TOPIC,
  });
  const items = rows.slice(0, PAGE).map(({ _count, ...topic }) => ({ ...topic, pairs: _count.pairs }));
  return { items, next: rows.length > PAGE ? (items.at(-1)?.id ?? null) : null };
}

/** A topic as the form that edits it begins, or null. */
export async function findTopicForEditing(id: string) {
  const topic = await db().topic.findUnique({ where: { id }, select: TOPIC });
  return topic && { id, slug: topic.slug, fields: { name: topic.name }, pairs: topic._count.pairs };
}

const TOPIC = { id: true, slug: true, name: true, _count: { select: { pairs: true } } } as const;
