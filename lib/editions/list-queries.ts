import "server-only";
import { cachedUnder, tags } from "@/lib/platform/cache";
import { db, type Prisma } from "@/lib/platform/db";
import type { TagKind } from "@/lib/platform/generated/enums";
import type { PairFilter } from "./filter";
import { PairSummary } from "./schema";

/** One page of a list. `next` is what `after` has to be for the page that follows, null at the end. */
export type PairPage = { items: PairSummary[]; total: number; next: string | null };
export type Facet = { key: string; label: string; count: number };
export type Facets = Record<"relation" | "extent" | "speaker" | "topic", Facet[]>;

const PAGE = 20;
const MOST_FACETS = 30;

/** The published pairs that a filter lets through, newest first. */
export async function listPairs(filter: PairFilter): Promise<PairPage> {
  "use cache";
  cachedUnder(tags.pairs);
  const { after, ...rest } = filter;
  const [rows, total] = await Promise.all([pageOf(rest, after), countOf(rest)]);
  return toPage(rows, total, ({ rank }) => rank);
}

/** How many pairs each value of each filter would show, given the other filters. */
export async function countFacets(filter: PairFilter): Promise<Facets> {
  "use cache";
  cachedUnder(tags.pairs);
  const pairs = db().publishedPair;
  const [relations, extents, speaker, topic] = await Promise.all([
    pairs.groupBy({ by: ["relation"], where: conditions({ ...filter, relation: undefined }), _count: true }),
    pairs.groupBy({ by: ["extent"], where: conditions({ ...filter, extent: undefined }), _count: true }),
    countTags("speaker", { ...filter, speaker: undefined }),
    countTags("topic", { ...filter, topic: undefined }),
  ]);
  return {
    relation: relations.map(({ relation, _count }) => ({ key: relation, label: relation, count: _count })),
    extent: extents.map(({ extent, _count }) => ({ key: extent, label: extent, count: _count })),
    speaker,
    topic,
  };
}

/** The pairs about which readers were given a notice, withdrawn ones too, the newest notice first. */
export async function listCorrections(after?: string): Promise<PairPage> {
  "use cache";
  cachedUnder(tags.pairs);
  const [at, pairId] = after?.split("~") ?? [];
  const older = at && pairId && !Number.isNaN(Date.parse(at)) ? olderThan(new Date(at), pairId) : {};
  const where = { noticeAt: { not: null } };
  const [rows, total] = await Promise.all([
    db().publishedPair.findMany({
      where: { AND: [where, older] },
      orderBy: [{ noticeAt: "desc" }, { pairId: "desc" }],
      take: PAGE + 1,
      select: { summary: true, noticeAt: true, pairId: true },
    }),
    db().publishedPair.count({ where }),
  ]);
  return toPage(rows, total, (row) => `${row.noticeAt?.toISOString()}~${row.pairId}`);
}

function olderThan(noticeAt: Date, pairId: string): Prisma.PublishedPairWhereInput {
  return { OR: [{ noticeAt: { lt: noticeAt } }, { noticeAt, pairId: { lt: pairId } }] };
}

/** A list under a speaker or topic follows the tag's own index; any other follows the pairs'. */
async function pageOf({ speaker, topic, ...filter }: PairFilter, after?: string) {
  const rank = after ? { lt: after } : undefined;
  const [tag, other] = tagsOf({ speaker, topic });
  if (!tag) {
    return db().publishedPair.findMany({
      where: { ...conditions(filter), rank },
      orderBy: { rank: "desc" },
      take: PAGE + 1,
      select: { summary: true, rank: true },
    });
  }
  const rows = await db().publishedTag.findMany({
    where: { ...tag, rank, pair: { ...conditions(filter), tags: other && { some: other } } },
    orderBy: { rank: "desc" },
    take: PAGE + 1,
    select: { rank: true, pair: { select: { summary: true } } },
  });
  return rows.map(({ rank, pair }) => ({ rank, summary: pair.summary }));
}

async function countOf(filter: PairFilter): Promise<number> {
  return db().publishedPair.count({ where: conditions(filter) });
}

async function countTags(kind: TagKind, filter: PairFilter): Promise<Facet[]> {
  const rows = await db().publishedTag.groupBy({
    by: ["key"],
    where: { kind, pair: conditions(filter) },
    _count: { pairId: true },
    _max: { label: true },
    orderBy: [{ _count: { pairId: "desc" } }, { key: "asc" }],
    take: MOST_FACETS,
  });
  return rows.map(({ key, _count, _max }) => ({ key, label: _max.label ?? key, count: _count.pairId }));
}

function conditions({
  relation,
  extent,
  from,
  until,
  ...tagged
}: PairFilter): Prisma.PublishedPairWhereInput {
  return {
    withdrawn: false,
    relation,
    extent,
    laterOn: from || until ? { gte: from, lte: until } : undefined,
    AND: tagsOf(tagged).map((tag) => ({ tags: { some: tag } })),
  };
}

function tagsOf({ speaker, topic }: PairFilter): { kind: TagKind; key: string }[] {
  return [
    ...(speaker ? [{ kind: "speaker" as const, key: speaker }] : []),
    ...(topic ? [{ kind: "topic" as const, key: topic }] : []),
  ];
}

function toPage<Row extends { summary: string }>(
  rows: Row[],
  total: number,
  cursor: (row: Row) => string,
): PairPage {
  const shown = rows.slice(0, PAGE);
  const last = shown.at(-1);
  return {
    items: shown.map(({ summary }) => PairSummary.parse(JSON.parse(summary))),
    total,
    next: last && rows.length > PAGE ? cursor(last) : null,
  };
}
