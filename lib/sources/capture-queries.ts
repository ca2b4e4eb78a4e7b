import "server-only";
import { z } from "zod";
import { containing } from "@/lib/platform/containing";
import { db, type Prisma } from "@/lib/platform/db";
import { SourceCheckView } from "./check-queries";
import { Cue } from "./extracting/captions";
import { Found } from "./extracting/found";

const PAGE = 50;

/**
 * A source with all that the desk shows of it, newest first: its copies with their text, the copies that others
 * hold, what fetching it again found, and the statements that cite it. Null when there is no such source.
 */
export async function findSourceForDesk(id: string) {
  const found = await db().source.findUnique({ where: { id }, include: FOR_DESK });
  if (!found) return null;
  const { captures, archives, checks, citations, evidence, ...source } = found;
  return {
    ...source,
    lastCheckAt: iso(source.lastCheckAt),
    nextCheckAt: iso(source.nextCheckAt),
    createdAt: source.createdAt.toISOString(),
    updatedAt: source.updatedAt.toISOString(),
    captures: captures.map(({ found: said, cues, capturedAt, ...capture }) => ({
      ...capture,
      capturedAt: capturedAt.toISOString(),
      found: Found.safeParse(said).data ?? null,
      cues: z.array(Cue).safeParse(cues).data ?? null,
    })),
    archives: archives.map(({ nextAttemptAt, archivedAt, createdAt, ...archive }) => ({
      ...archive,
      nextAttemptAt: iso(nextAttemptAt),
      archivedAt: iso(archivedAt),
      createdAt: createdAt.toISOString(),
    })),
    checks: checks.map((check) => SourceCheckView.parse(check)),
    citations: citations.map(({ checkedAt, ...citation }) => ({
      ...citation,
      checkedAt: checkedAt.toISOString(),
    })),
    evidenceOf: evidence.length,
  };
}

export type DeskSource = NonNullable<Awaited<ReturnType<typeof findSourceForDesk>>>;

/** Sources by words of their title, publisher, author or address, newest first; `next` is the `after` of the next page. */
export async function listSources({ search = "", after }: { search?: string; after?: string | null }) {
  const words = search.trim().split(/\s+/).filter(Boolean).slice(0, 8);
  const rows = await db().source.findMany({
    where: { AND: words.map(hasWord), ...(after ? { id: { lt: after } } : {}) },
    orderBy: { id: "desc" },
    take: PAGE + 1,
    select: FOR_LIST,
  });
  const sources = rows.slice(0, PAGE).map(({ captures, checks, _count, ...source }) => ({
    ...source,
    latest: captures[0] ?? null,
    captures: _count.captures,
    citations: _count.citations,
    unhandled: checks.length,
  }));
  return { sources, next: rows.length > PAGE ? (sources.at(-1)?.id ?? null) : null };
}

export type ListedSource = Awaited<ReturnType<typeof listSources>>["sources"][number];

function hasWord(word: string): Prisma.SourceWhereInput {
  const has = containing(word);
  return { OR: [{ title: has }, { publisher: has }, { author: has }, { url: has }] };
}

function iso(moment: Date | null): string | null {
  return moment?.toISOString() ?? null;
}

const NEWEST = [{ capturedAt: "desc" as const }, { id: "desc" as const }];

const FOR_DESK = {
  captures: { orderBy: NEWEST, omit: { etag: true, lastModified: true, sourceId: true } },
  archives: { orderBy: { createdAt: "desc" as const }, omit: { sourceId: true, jobId: true } },
  checks: {
    orderBy: { checkedAt: "desc" as const },
    take: 20,
    include: { handledBy: { select: { name: true } }, source: { select: { title: true, url: true } } },
  },
  citations: {
    orderBy: { startAt: "asc" as const },
    select: {
      id: true,
      captureId: true,
      reading: true,
      result: true,
      exact: true,
      startAt: true,
      endAt: true,
      checkedAt: true,
      statement: {
        select: { id: true, quote: true, saidOn: true, speaker: { select: { id: true, name: true } } },
      },
    },
  },
  evidence: { select: { id: true } },
};

const FOR_LIST = {
  id: true,
  kind: true,
  title: true,
  publisher: true,
  author: true,
  url: true,
  publishedOn: true,
  provenance: true,
  captures: { orderBy: NEWEST, take: 1, select: { id: true, status: true, failure: true } },
  checks: { where: { handledAt: null }, select: { id: true } },
  _count: { select: { captures: true, citations: true } },
};
