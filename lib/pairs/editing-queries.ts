import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { allowedSteps, type StepState } from "@/lib/editorial/workflow";
import { db, type Prisma } from "@/lib/platform/db";
import { officeOn } from "@/lib/speakers/rules";
import { checkable, pairFields, WITH_FIELDS } from "./fields";
import { nameOf } from "./named";
import { type Missing, missingFor, type Stage } from "./rules";
import type { PairFields } from "./schema";

const person = { select: { id: true, name: true } } as const;
const speaker = { select: { id: true, slug: true, name: true, offices: true } } as const;

const statement = {
  include: {
    speaker,
    spokenBy: speaker,
    occasion: { select: { id: true, name: true, kind: true, place: true } },
    citations: {
      orderBy: { position: "asc" },
      select: {
        id: true,
        captureId: true,
        reading: true,
        result: true,
        exact: true,
        differences: true,
        checkedAt: true,
        source: { select: { id: true, title: true, publisher: true, url: true } },
      },
    },
    assessments: {
      orderBy: { id: "asc" },
      select: {
        id: true,
        rationale: true,
        rating: { select: { label: true, scale: { select: { name: true } } } },
      },
    },
  },
} as const satisfies Prisma.StatementDefaultArgs;

const whole = {
  ...WITH_FIELDS,
  earlier: statement,
  later: statement,
  lastAuthor: person,
  approvedBy: person,
  assignee: person,
  evidence: {
    orderBy: { position: "asc" },
    include: { source: { select: { id: true, title: true, publisher: true, url: true } } },
  },
  topics: { orderBy: { topicId: "asc" }, include: { topic: true } },
  comments: {
    orderBy: { createdAt: "asc" },
    select: {
      id: true,
      field: true,
      text: true,
      createdAt: true,
      resolvedAt: true,
      author: person,
      resolvedBy: person,
    },
  },
  reviews: {
    orderBy: { createdAt: "asc" },
    select: { id: true, decision: true, note: true, pairVersion: true, createdAt: true, reviewer: person },
  },
  editions: {
    orderBy: { number: "desc" },
    select: { number: true, kind: true, publishedAt: true, hash: true, publishedBy: person },
  },
} as const satisfies Prisma.PairInclude;

type Row = Prisma.PairGetPayload<{ include: typeof whole }>;
type StatementRow = Row["earlier"];

/** A pair as its editors work on it. */
export type PairForEditing = NonNullable<Awaited<ReturnType<typeof findPairForEditing>>>;
export type StatementForPair = ReturnType<typeof toStatement>;

/**
 * All that the composer and the review of a pair show: its fields in the form in which they are written, the
 * version they are of, what its statements are, what is still missing and which steps are open to the actor, with
 * the reason where one is not. Null when there is no such pair.
 */
export async function findPairForEditing(id: string, actor: Actor) {
  const row = await db().pair.findUnique({ where: { id }, include: whole });
  if (!row) return null;
  const { status, version, lastAuthor, approvedBy, assignee, comments, reviews, editions } = row;
  const shown = editions.length > 0 && editions[0]?.kind !== "withdrawal";
  return {
    ...{ id, status, version, assignee, approvedBy, comments, reviews, editions, shown },
    ...{ author: lastAuthor, createdAt: row.createdAt, updatedAt: row.updatedAt },
    name: nameOf(row),
    fields: pairFields(row) satisfies PairFields,
    earlier: toStatement(row.earlier),
    later: toStatement(row.later),
    topics: row.topics.map(({ topic }) => topic),
    evidenceSources: row.evidence.map(({ source }) => source),
    missing: missingOf(row),
    steps: allowedSteps({ status, lastAuthorId: row.lastAuthorId, shown }, actor) satisfies StepState[],
  };
}

/** The id of the pair with this address, or null. */
export async function findPairId(slug: string): Promise<string | null> {
  const pair = await db().pair.findUnique({ where: { slug }, select: { id: true } });
  return pair?.id ?? null;
}

/** A statement as one side of a pair that is being written, or null: for the composer, when one is chosen. */
export async function findStatementForPair(id: string): Promise<StatementForPair | null> {
  const row = await db().statement.findUnique({ where: { id }, ...statement });
  return row && toStatement(row);
}

function missingOf(row: Row): Record<Stage, Missing[]> {
  const pair = checkable(row);
  return {
    save: missingFor(pair, "save"),
    submit: missingFor(pair, "submit"),
    publish: missingFor(pair, "publish"),
  };
}

/** What a form needs of a statement, and what `missingFor` looks at. */
function toStatement(row: StatementRow) {
  const {
    id,
    quote,
    language,
    translation,
    saidOn,
    saidAt,
    zone,
    precision,
    occasion,
    citations,
    assessments,
  } = row;
  return {
    ...{ id, quote, language, translation, saidOn, saidAt, zone, precision, occasion, version: row.version },
    speaker: toSpeaker(row.speaker, saidOn),
    spokenBy: row.spokenBy && toSpeaker(row.spokenBy, saidOn),
    citations: citations.map(({ differences, ...citation }) => ({
      ...citation,
      differences: differences as { said: string; quoted: string }[],
    })),
    assessments: assessments.map(({ rating, ...assessment }) => ({
      ...assessment,
      label: rating.label,
      scale: rating.scale.name,
    })),
  };
}

function toSpeaker({ offices, ...named }: StatementRow["speaker"], day: string) {
  return { ...named, office: officeOn(offices, day) };
}
