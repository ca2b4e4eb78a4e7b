import "server-only";
import { db, type Prisma } from "@/lib/platform/db";

/** The occasion with this slug, or null. */
export async function findOccasion(slug: string) {
  return db().occasion.findUnique({ where: { slug }, select: { id: true } });
}

/** The statement that an import knows by this key, with the sources it cites, or null. */
export async function findImportedStatement(importKey: string) {
  return db().statement.findUnique({
    where: { importKey },
    select: { id: true, citations: { select: { sourceId: true, reading: true, result: true } } },
  });
}

/** How many citations of imported statements have which result, by the reading they quote. */
export async function listCheckCounts(importKeyPrefix: string) {
  const rows = await db().citation.groupBy({
    by: ["reading", "result"],
    where: { statement: { importKey: { startsWith: importKeyPrefix } } },
    _count: { id: true },
  });
  return rows.map(({ reading, result, _count }) => ({ reading, result, count: _count.id }));
}

/**
 * A statement as the form that edits it begins, or null. `fields` is the base that a save is merged against;
 * `pairs` are those it stands in, with the words compared.
 */
export async function findStatementForEditing(id: string) {
  const statement = await db().statement.findUnique({ where: { id }, include: FOR_EDITING });
  if (!statement) return null;
  const { version, speaker, spokenBy, occasion, citations, questions, assessments, reviewedBy, ...row } =
    statement;
  const { id: _, importKey, createdAt, updatedAt, earlierIn, laterIn, ...fields } = row;
  return {
    id,
    version,
    updatedAt,
    fields,
    speaker,
    spokenBy,
    occasion,
    citations,
    questions,
    assessments,
    externalReviews: reviewedBy,
    pairs: [
      ...earlierIn.map((pair) => ({ ...pair, side: "earlier" as const })),
      ...laterIn.map((pair) => ({ ...pair, side: "later" as const })),
    ],
  };
}

const PAIR = {
  select: {
    id: true,
    slug: true,
    headline: true,
    status: true,
    earlierStart: true,
    earlierEnd: true,
    laterStart: true,
    laterEnd: true,
  },
  orderBy: { slug: "asc" },
} as const;

const FOR_EDITING = {
  speaker: { select: { id: true, name: true, offices: true } },
  spokenBy: { select: { id: true, name: true, offices: true } },
  occasion: { select: { id: true, name: true, heldOn: true, place: true } },
  citations: {
    orderBy: [{ position: "asc" }, { id: "asc" }],
    include: {
      source: { select: { id: true, title: true, publisher: true, url: true, publishedOn: true } },
      capture: { select: { id: true, capturedAt: true, method: true } },
    },
  },
  questions: {
    orderBy: { questionId: "asc" },
    select: { stance: true, reason: true, question: { select: { id: true, text: true } } },
  },
  assessments: {
    orderBy: { createdAt: "asc" },
    select: {
      id: true,
      version: true,
      rating: { select: { label: true, scale: { select: { name: true } } } },
    },
  },
  reviewedBy: { orderBy: { publisher: "asc" } },
  earlierIn: PAIR,
  laterIn: PAIR,
} as const satisfies Prisma.StatementInclude;
