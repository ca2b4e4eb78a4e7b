import "server-only";
import { cachedUnder, tags } from "@/lib/platform/cache";
import { db } from "@/lib/platform/db";
import type { PairFilter } from "./filter";
import type { PairPage } from "./list-queries";
import { type LastNotice, noticeAfter, type Projection, project } from "./project";
import { readContent } from "./read-content";
import { type EditionView, PairSummary } from "./schema";

/** How many pairs are looked through for one page when a filter lets only some of them through. */
const MOST_READ = 200;

type Row = { rank: string; pairId: string };

/** The edition of a pair that was its newest at a moment, also a withdrawal, or null when there was none yet. */
export async function findPairAt(slug: string, at: string): Promise<EditionView | null> {
  "use cache";
  cachedUnder(tags.pair(slug), tags.pairs);
  const shown = await db().publishedPair.findUnique({ where: { slug }, select: { pairId: true } });
  const edition =
    shown &&
    (await db().edition.findFirst({
      where: { ...shown, publishedAt: { lte: at } },
      orderBy: { number: "desc" },
      select: { number: true, hash: true, previousHash: true, content: true },
    }));
  return edition && { ...edition, content: readContent(edition.content) };
}

/**
 * The pairs that were published at a moment, as they stood then, newest first; `total` is not known.
 *
 * Pairs are walked in the order of their first publication, which never changes, and the work for a page is
 * bounded: one on which a filter or a withdrawal lets few through is short, and `next` leads on.
 */
export async function listPairsAt(
  filter: PairFilter,
  at: string,
  size: number,
): Promise<Omit<PairPage, "total">> {
  "use cache";
  cachedUnder(tags.pairs);
  const { after, ...conditions } = filter;
  const narrow = Object.values(conditions).some((value) => value !== undefined);
  const take = narrow ? MOST_READ : size;
  const rows = await db().publishedPair.findMany({
    where: { rank: { lt: earlierOf(after, beyond(at)) } },
    orderBy: { rank: "desc" },
    take: take + 1,
    select: { rank: true, pairId: true },
  });
  const states = await statesAt(rows.slice(0, take), at);
  return toPage(rows, states, { filter: conditions, size, take });
}

/** Ranks begin with the moment of the first publication: all up to `at` stand before the millisecond after it. */
function beyond(at: string): string {
  return new Date(Date.parse(at) + 1).toISOString();
}

function earlierOf(after: string | undefined, bound: string): string {
  return after !== undefined && after < bound ? after : bound;
}

/** What the rows that lists look pairs up by would have been at a moment. */
async function statesAt(rows: readonly Row[], at: string): Promise<Map<string, Projection>> {
  const editions = await db().edition.findMany({
    where: { pairId: { in: rows.map(({ pairId }) => pairId) }, publishedAt: { lte: at } },
    orderBy: [{ pairId: "asc" }, { number: "asc" }],
    select: { pairId: true, content: true },
  });
  const states = new Map<string, Projection>();
  const notices = new Map<string, LastNotice>();
  for (const { pairId, content: text } of editions) {
    const content = readContent(text);
    const notice = noticeAfter(content, notices.get(pairId) ?? null);
    notices.set(pairId, notice);
    states.set(pairId, project(content, notice));
  }
  return states;
}

type Wanted = { filter: PairFilter; size: number; take: number };

function toPage(rows: Row[], states: Map<string, Projection>, { filter, size, take }: Wanted) {
  const items: PairSummary[] = [];
  let seen = 0;
  for (const { pairId } of rows.slice(0, take)) {
    if (items.length === size) break;
    seen++;
    const state = states.get(pairId);
    if (state && passes(state, filter)) items.push(PairSummary.parse(JSON.parse(state.pair.summary)));
  }
  return { items, next: seen < rows.length ? (rows[seen - 1]?.rank ?? null) : null };
}

function passes({ pair, tags: under }: Projection, filter: PairFilter): boolean {
  const has = (kind: string, key?: string) =>
    key === undefined || under.some((tag) => tag.kind === kind && tag.key === key);
  return (
    !pair.withdrawn &&
    (filter.relation ?? pair.relation) === pair.relation &&
    (filter.extent ?? pair.extent) === pair.extent &&
    (filter.from ?? pair.laterOn) <= pair.laterOn &&
    (filter.until ?? pair.laterOn) >= pair.laterOn &&
    has("speaker", filter.speaker) &&
    has("topic", filter.topic)
  );
}
