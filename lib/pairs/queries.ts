import "server-only";
import { currentEngine, db, type Prisma, type Transaction } from "@/lib/platform/db";

const speaker = {
  select: { slug: true, name: true, kind: true, wikidata: true, offices: true },
} satisfies Prisma.SpeakerDefaultArgs;

const citation = {
  include: {
    source: { include: { archives: { orderBy: { createdAt: "asc" } } } },
    capture: true,
  },
  orderBy: { position: "asc" },
} satisfies Prisma.Statement$citationsArgs;

const evidence = {
  include: { source: true },
  orderBy: { position: "asc" },
} satisfies Prisma.Pair$evidenceArgs;

const statement = {
  include: {
    speaker,
    spokenBy: speaker,
    occasion: true,
    citations: citation,
    questions: { include: { question: true }, orderBy: { questionId: "asc" } },
    assessments: {
      include: {
        rating: { include: { scale: { include: { _count: { select: { ratings: true } } } } } },
        evidence,
      },
      orderBy: { id: "asc" },
    },
  },
} satisfies Prisma.StatementDefaultArgs;

const forPublishing = {
  earlier: statement,
  later: statement,
  lastAuthor: { select: { name: true } },
  approvedBy: { select: { name: true } },
  topics: { include: { topic: true }, orderBy: { topic: { slug: "asc" } } },
  evidence,
  responses: { orderBy: [{ askedOn: "asc" }, { asked: "asc" }, { id: "asc" }] },
} satisfies Prisma.PairInclude;

/** A pair with all that an edition of it is made from. */
export type WholePair = Prisma.PairGetPayload<{ include: typeof forPublishing }>;

/** Reads a pair whole, inside the transaction that publishes it; null when there is none. */
export async function findWholePair(tx: Transaction, id: string): Promise<WholePair | null> {
  return tx.pair.findUnique({ where: { id }, include: forPublishing });
}

/** A statement with all that an edition says of it. */
export type WholeStatement = WholePair["earlier"];

/** A statement whole, as `findWholePair` reads both of a pair; null when there is none. */
export async function findWholeStatement(id: string): Promise<WholeStatement | null> {
  return db().statement.findUnique({ where: { id }, ...statement });
}

/** Keeps everybody else from writing a pair until this transaction ends. */
export async function lockPair(tx: Transaction, id: string): Promise<void> {
  // SQLite's transactions hold the write lock from the start.
  if (currentEngine() === "postgresql") {
    await tx.$executeRaw`SELECT 1 FROM "pair" WHERE "id" = ${id} FOR UPDATE`;
  }
}

/** The pair with this slug, as editors have it now, or null. */
export async function findPairForDesk(slug: string) {
  const pair = await db().pair.findUnique({
    where: { slug },
    select: {
      id: true,
      status: true,
      version: true,
      earlierId: true,
      laterId: true,
      _count: { select: { editions: true } },
    },
  });
  if (!pair) return null;
  const { _count, ...rest } = pair;
  return { ...rest, editions: _count.editions };
}

/** How many pairs editors have, in whatever state. */
export async function countPairs(): Promise<number> {
  return db().pair.count();
}

/** The topic with this slug, or null. */
export async function findTopicForDesk(slug: string) {
  return db().topic.findUnique({ where: { slug }, select: { id: true } });
}
