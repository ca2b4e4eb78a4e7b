import "server-only";
import { db, Prisma } from "@/lib/platform/db";
import { type Found, findByWords, inOrderOf, OFFERED } from "@/lib/platform/word-search";

const PAGE = 50;

/** The question with this slug, with the statements filed under it, or null. */
export async function findQuestionForDesk(slug: string) {
  return db().question.findUnique({
    where: { slug },
    select: { id: true, statements: { select: { statementId: true, stance: true } } },
  });
}

/** Questions by their words. */
export async function searchQuestions(words: string): Promise<Found[]> {
  const ids = await findIds(words, OFFERED);
  const rows = await db().question.findMany({ where: { id: { in: ids } }, select: QUESTION });
  return inOrderOf(ids, rows).map(({ id, text, _count }) => ({
    id,
    label: text,
    hint: _count.statements === 1 ? "1 statement" : `${_count.statements} statements`,
  }));
}

/** A page of questions, those with given words only where there are some, with the number of statements of each. */
export async function listQuestions({ search = "", after }: { search?: string; after?: string } = {}) {
  const found = search.trim() === "" ? null : await findIds(search, PAGE);
  const rows = await db().question.findMany({
    where: found ? { id: { in: found } } : {},
    orderBy: [{ text: "asc" }, { id: "asc" }],
    take: PAGE + 1,
    ...(after && !found && { cursor: { id: after }, skip: 1 }),
    select: QUESTION,
  });
  const items = rows
    .slice(0, PAGE)
    .map(({ _count, ...question }) => ({ ...question, statements: _count.statements }));
  return { items, next: rows.length > PAGE ? (items.at(-1)?.id ?? null) : null };
}

/** A question as the form that edits it begins, with the statements filed under it, the oldest first; or null. */
export async function findQuestionForEditing(id: string) {
  const question = await db().question.findUnique({
    where: { id },
    select: {
      id: true,
      slug: true,
      version: true,
      text: true,
      statements: {
        orderBy: [{ statement: { saidOn: "asc" } }, { statementId: "asc" }],
        select: {
          stance: true,
          reason: true,
          statement: {
            select: {
              id: true,
              quote: true,
              language: true,
              saidOn: true,
              speaker: { select: { name: true } },
            },
          },
        },
      },
    },
  });
  if (!question) return null;
  const { text, statements, ...rest } = question;
  return { ...rest, fields: { text }, answers: statements };
}

function findIds(words: string, most: number): Promise<string[]> {
  return findByWords(
    words,
    most,
    (hasWords, limit) => Prisma.sql`
      SELECT "id" AS id, "text" AS text FROM "question" WHERE ${hasWords(Prisma.sql`"text"`)}
      ORDER BY "text", "id" LIMIT ${limit}`,
  );
}

const QUESTION = {
  id: true,
  slug: true,
  text: true,
  version: true,
  _count: { select: { statements: true } },
} as const;
