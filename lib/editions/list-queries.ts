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
export async function listPairs(filter: PairFilter, size = PAGE): Promise<PairPage> {
  "use cache";
  cachedUnder(tags.pairs);
  const { after, ...rest } = filter;
  const [rows, total] = await Promise.all([pageOf(rest, size, after), countOf(rest)]);
  return toPage(rows, { total, size }, ({ rank }) => rank);
}

/** How many pairs each value of each filter would show, given the other filters. */
export async function countFacets(filter: PairFilter): Promise<Facets> {
  "use cache";
  cachedUnder(tags.pairs);
  const [relation, extent, speaker, topic] = await Promise.all([
    countValues("relation", { ...filter, relation: undefined }),
    countValues("extent", { ...filter, extent: undefined }),
    countTags("speaker", { ...filter, speaker: undefined }),
    countTags("topic", { ...filter, topic: undefined }),
  ]);
  return { relation, extent, speaker, topic };
}

/** The pairs about which readers were given a notice, withdrawn ones too, the newest notice first. */
export async function listCorrections(after?: string, size = PAGE): Promise<PairPage> {
  "use cache";
  cachedUnder(tags.pairs);
  const [at, pairId] = after?.split("~") ?? [];
  const older = at && pairId && !Number.isNaN(Date.parse(at)) ? olderThan(new Date(at), pairId) : {};
  const where = { noticeAt: { not: null } };
  const [rows, total] = await Promise.all([
    db().publishedPair.findMany({
      where: { AND: [where, older] },
      orderBy: [{ noticeAt: "desc" }, { pairId: "desc" }],
      take: size + 1,
      select: { summary: true, noticeAt: true, pairId: true },
    }),
    db().publishedPair.count({ where }),
  ]);
  return toPage(rows, { total, size }, (row) => `${row.noticeAt?.toISOString()}~${row.pairId}`);
}

function olderThan(noticeAt: Date, pairId: string): Prisma.PublishedPairWhereInput {
  return { OR: [{ noticeAt: { lt: noticeAt } }, { noticeAt, pairId: { lt: pairId } }] };
}

/** A list under a speaker or topic follows the tag's own index; any other follows the pairs'. */
async function pageOf(filter: PairFilter, size: number, after?: string) {
  const rank = after ? { lt: after } : undefined;
  const end = { orderBy: { rank: "desc" }, take: size + 1 } as const;
  const tagged = underTag(filter);
  if (!tagged) {
    const where = { withdrawn: false, ...conditions(filter), rank };
    return db().publishedPair.findMany({ where, ...end, select: { summary: true, rank: true } });
  }
  const rows = await db().publishedTag.findMany({
    where: { ...tagged, rank },
    ...end,
    select: { rank: true, pair: { select: { summary: true } } },
  });
  return rows.map(({ rank, pair }) => ({ rank, summary: pair.summary }));
}

async function countOf(filter: PairFilter): Promise<number> {
  const where = underTag(filter);
  if (where) return db().publishedTag.count({ where });
  return db().publishedPair.count({ where: { withdrawn: false, ...conditions(filter) } });
}

async function countValues(field: "relation" | "extent", filter: PairFilter): Promise<Facet[]> {
  const where = underTag(filter);
  const rows = where
    ? await db().publishedTag.groupBy({ by: [field], where, _count: { rank: true } })
    : await db().publishedPair.groupBy({
        by: [field],
        where: { withdrawn: false, ...conditions(filter) },
        _count: { rank: true },
      });
  return rows.map((row) => ({ key: row[field], label: row[field], count: row._count.rank }));
}

/** The labels are read apart: with them in it, the count could not be had from the index alone. */
async function countTags(kind: TagKind, filter: PairFilter): Promise<Facet[]> {
  const [other] = tagsOf(filter);
  const rows = await db().publishedTag.groupBy({
    by: ["key"],
    where: { kind, ...conditions(filter), pair: other && { tags: { some: other } } },
    _count: { key: true },
    orderBy: [{ _count: { key: "desc" } }, { key: "asc" }],
    take: MOST_FACETS,
  });
  const named = await Promise.all(
    rows.map(({ key }) => db().publishedTag.findFirst({ where: { kind, key }, orderBy: { rank: "desc" } })),
  );
  return rows.map(({ key, _count }, index) => ({
    key,
    label: named[index]?.label ?? key,
    count: _count.key,
  }));
}

/** The tags that a filter asks for, as conditions on the tags of a pair; null when it asks for none. */
function underTag(filter: PairFilter): Prisma.PublishedTagWhereInput | null {
  const [tag, other] = tagsOf(filter);
  return tag ? { ...tag, ...conditions(filter), pair: other && { tags: { some: other } } } : null;
}

/** What both a pair and its tags say of it. */
function conditions({ relation, extent, from, until }: PairFilter) {
  return { relation, extent, laterOn: from || until ? { gte: from, lte: until } : undefined };
}

function tagsOf({ speaker, topic }: PairFilter): { kind: TagKind; key: string }[] {
  return [
    ...(speaker ? [{ kind: "speaker" as const, key: speaker }] : []),
    ...(topic ? [{ kind: "topic" as const, key: topic }] : []),
  ];
}

function toPage<Row extends { summary: string }>(
  rows: Row[],
  { total, size }: { total: number; size: number },
  cursor: (row: Row) => string,
): PairPage {
  const shown = rows.slice(0, size);
  const last = shown.at(-1);
  return {
    items: shown.map(({ summary }) => PairSummary.parse(JSON.parse(summary))),
    total,
    next: last && rows.length > size ? cursor(last) : null,
  };
}
