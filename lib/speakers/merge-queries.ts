import "server-only";
import { db, type Prisma, type Transaction } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/errors";
import { againstMerging, dividedOffices, Moved, type OfficeRow } from "./moved";

const SHOWN_PAIRS = 50;
const PAGE = 50;
const EXCERPT = 60;

type Side = {
  id: string;
  slug: string;
  name: string;
  wikidata: string | null;
  mergedIntoId: string | null;
  offices: OfficeRow[];
};
type Reader = Pick<Transaction, "speaker" | "statement">;

/**
 * What merging one speaker into another would do, before it is done: what moves, which pairs become drafts, and
 * which published ones go on naming the old one until they are updated. `problem` says why it cannot be done.
 *
 * Throws a Refusal when there is no such speaker.
 */
export async function previewMerge(fromId: string, intoId: string) {
  const [from, into] = [await requireSide(db(), fromId), await requireSide(db(), intoId)];
  const named = { OR: [{ speakerId: fromId }, { spokenById: fromId }] };
  const [statements, spokenFor, waitingPairs, published] = await Promise.all([
    db().statement.count({ where: { speakerId: fromId } }),
    db().statement.count({ where: { spokenById: fromId } }),
    db().pair.count({
      where: {
        status: { in: ["in_review", "approved"] },
        OR: [{ earlier: named }, { later: named }],
      },
    }),
    listPublishedNaming(from.slug),
  ]);
  return {
    from: { id: from.id, name: from.name },
    into: { id: into.id, name: into.name },
    problem: await problemWith(db(), from, into),
    statements,
    spokenFor,
    ...dividedOffices(from, into),
    wikidata: from.wikidata,
    waitingPairs,
    published,
  };
}

/**
 * The merges there were, the newest first, each with the published pairs that still name the old speaker; those
 * of one speaker only where one is named.
 */
export async function listMerges(after?: string, speakerId?: string) {
  const rows = await db().speakerMerge.findMany({
    where: speakerId ? { OR: [{ fromId: speakerId }, { intoId: speakerId }] } : {},
    orderBy: [{ mergedAt: "desc" }, { id: "desc" }],
    take: PAGE + 1,
    ...(after && { cursor: { id: after }, skip: 1 }),
    include: {
      from: { select: { id: true, slug: true, name: true } },
      into: { select: { id: true, slug: true, name: true } },
      mergedBy: { select: { name: true } },
    },
  });
  const items = [];
  for (const { moved, mergedBy, ...merge } of rows.slice(0, PAGE)) {
    const { statements, spokenFor, offices, dropped } = Moved.parse(moved);
    items.push({
      ...merge,
      mergedBy: mergedBy.name,
      moved: {
        statements: statements.length,
        spokenFor: spokenFor.length,
        offices: offices.length + dropped.length,
      },
      toUpdate: merge.undoneAt ? { count: 0, pairs: [] } : await listPublishedNaming(merge.from.slug),
    });
  }
  return { items, next: rows.length > PAGE ? (items.at(-1)?.id ?? null) : null };
}

/** A speaker with what a merge looks at. Throws a Refusal when there is none. */
export async function requireSide(reader: Reader, id: string): Promise<Side> {
  const side = await reader.speaker.findUnique({ where: { id }, select: SIDE });
  if (!side) throw new Refusal("not_found", "There is no such speaker.");
  return side;
}

/** Why these two cannot be merged, as a sentence; or null. */
export async function problemWith(reader: Reader, from: Side, into: Side): Promise<string | null> {
  if (from.id === into.id) return "A speaker cannot be merged into itself.";
  if (from.mergedIntoId) return `${from.name} was merged already.`;
  if (into.mergedIntoId) return `${into.name} was merged into another speaker. Choose that one.`;
  const between = await reader.statement.findFirst({
    where: {
      OR: [
        { speakerId: from.id, spokenById: into.id },
        { speakerId: into.id, spokenById: from.id },
      ],
    },
    select: { quote: true },
  });
  if (between) return `One of them said “${excerpt(between.quote)}” for the other, so they are two.`;
  return againstMerging(from, into);
}

/** The published pairs whose newest edition names the speaker of this slug. */
async function listPublishedNaming(slug: string) {
  const where = { kind: "speaker", key: slug } satisfies Prisma.PublishedTagWhereInput;
  const rows = await db().publishedTag.findMany({
    where,
    orderBy: { rank: "desc" },
    take: SHOWN_PAIRS,
    select: {
      pair: {
        select: { slug: true, edition: { select: { pair: { select: { id: true, headline: true } } } } },
      },
    },
  });
  const pairs = rows.map(({ pair: { slug: pairSlug, edition } }) => ({
    id: edition.pair.id,
    slug: pairSlug,
    headline: edition.pair.headline ?? pairSlug,
  }));
  return { count: await db().publishedTag.count({ where }), pairs };
}

export function excerpt(quote: string): string {
  return quote.length > EXCERPT ? `${quote.slice(0, EXCERPT).trimEnd()} …` : quote;
}

const SIDE = {
  id: true,
  slug: true,
  name: true,
  wikidata: true,
  mergedIntoId: true,
  offices: { select: { id: true, title: true, fromDay: true, untilDay: true }, orderBy: { id: "asc" } },
} as const satisfies Prisma.SpeakerSelect;
