import "server-only";
import { readContent } from "@/lib/editions/read-content";
import { PairSummary } from "@/lib/editions/schema";
import { cachedUnder, NOTHING, tags } from "@/lib/platform/cache";
import { db, type Prisma } from "@/lib/platform/db";
import type { Scope } from "./address";
import { noticeEntry, pairEntry } from "./entry";
import type { FeedEntry } from "./schema";

/** How many entries a feed has. */
const MOST = 30;
/** Withdrawn pairs are under no speaker and topic any more: this many, the newest, are looked through for theirs. */
const MOST_WITHDRAWN = 300;

const shown = { summary: true, edition: { select: { content: true } } } as const;

type Row = { summary: string; edition: { content: string } };
/** A search lists for itself. */
export type Listable = Exclude<Scope, { about: "search" }>;
type Tagged = Extract<Scope, { about: "speaker" | "topic" }>;

/** The entries of a feed, what changed last first; null where there never was anything to tell. */
export async function listEntries(scope: Listable): Promise<FeedEntry[] | null> {
  "use cache";
  cachedUnder(tags.pairs);
  if ("key" in scope && scope.key === NOTHING) return null;
  if (scope.about === "corrections") return listNotices();

  const entries = (await rowsOf(scope)).map(toEntry);
  const newest = entries.toSorted((a, b) => b.updated.localeCompare(a.updated)).slice(0, MOST);
  return newest.length === 0 && (scope.about === "speaker" || scope.about === "topic") ? null : newest;
}

/** The entries of pairs that were found, by their slugs; what changed last first. */
export async function listEntriesOf(slugs: readonly string[]): Promise<FeedEntry[]> {
  "use cache";
  cachedUnder(tags.pairs);
  const rows = await db().publishedPair.findMany({ where: { slug: { in: [...slugs] } }, select: shown });
  return rows.map(toEntry).toSorted((a, b) => b.updated.localeCompare(a.updated));
}

/** What a speaker or topic is called in the newest of what is published under it. */
export async function nameOf({ about, key }: Tagged): Promise<string> {
  "use cache";
  cachedUnder(tags.pairs);
  const tag = await db().publishedTag.findFirst({
    where: { kind: about, key },
    orderBy: { rank: "desc" },
    select: { label: true },
  });
  return tag?.label ?? key;
}

/** The newest pairs and the newest notices: what changed last is among the two. */
async function rowsOf(scope: Exclude<Listable, { about: "corrections" }>): Promise<Row[]> {
  const where = conditionOf(scope);
  const [pairs, noticed, withdrawn] = await Promise.all([
    newestPairs(scope, where),
    db().publishedPair.findMany({
      where: { ...where, noticeAt: { not: null } },
      orderBy: { noticeAt: "desc" },
      take: MOST,
      select: shown,
    }),
    "key" in scope && scope.about !== "relation" ? listWithdrawn(scope) : [],
  ]);
  return [...new Map([...pairs, ...noticed, ...withdrawn].map((row) => [row.edition.content, row])).values()];
}

/** Under a speaker or topic by the tag's own index. */
async function newestPairs(scope: Listable, where: Prisma.PublishedPairWhereInput): Promise<Row[]> {
  const end = { orderBy: { rank: "desc" }, take: MOST } as const;
  if (scope.about !== "speaker" && scope.about !== "topic") {
    return db().publishedPair.findMany({ where: { ...where, withdrawn: false }, ...end, select: shown });
  }
  const rows = await db().publishedTag.findMany({
    where: { kind: scope.about, key: scope.key },
    ...end,
    select: { pair: { select: shown } },
  });
  return rows.map(({ pair }) => pair);
}

function conditionOf(scope: Listable): Prisma.PublishedPairWhereInput {
  if (scope.about === "relation") return { relation: scope.key };
  return scope.about === "speaker" || scope.about === "topic"
    ? { tags: { some: { kind: scope.about, key: scope.key } } }
    : {};
}

async function listWithdrawn({ about, key }: Tagged): Promise<Row[]> {
  const rows = await db().publishedPair.findMany({
    where: { withdrawn: true },
    orderBy: { rank: "desc" },
    take: MOST_WITHDRAWN,
    select: shown,
  });
  return rows.filter(({ summary }) => {
    const { earlier, later, topics } = toSummary(summary);
    const people = [earlier, later].flatMap(({ speaker, spokenBy }) => [speaker, spokenBy]);
    return (about === "topic" ? topics : people).some((each) => each?.slug === key);
  });
}

/** The last notice of each pair, as the edition has it that gave it. */
async function listNotices(): Promise<FeedEntry[]> {
  const rows = await db().publishedPair.findMany({
    where: { noticeAt: { not: null } },
    orderBy: [{ noticeAt: "desc" }, { pairId: "desc" }],
    take: MOST,
    select: { pairId: true, noticeAt: true },
  });
  const editions = await db().edition.findMany({
    where: { OR: rows.map(({ pairId, noticeAt }) => ({ pairId, publishedAt: noticeAt ?? undefined })) },
    orderBy: { publishedAt: "desc" },
    select: { id: true, content: true },
  });
  return editions.map(({ id, content }) => noticeEntry(id, readContent(content)));
}

function toEntry({ summary, edition }: Row): FeedEntry {
  return pairEntry({ content: readContent(edition.content), notice: toSummary(summary).notice });
}

function toSummary(text: string): PairSummary {
  return PairSummary.parse(JSON.parse(text));
}
