import "server-only";
import { PairSummary } from "@/lib/editions/schema";
import { db } from "@/lib/platform/db";
import type { TagKind } from "@/lib/platform/generated/enums";

/** A page of ours, and when what it shows changed last, if that can be told. */
export type Listed = { path: string; at: string | null };
export type FileName = { kind: Kind; number: number };

type Row = { key: string; at: string };
type Kind = "pages" | "pairs" | TagKind;

/** The most addresses that one file may have (https://www.sitemaps.org/protocol.html). */
export const MOST = 50_000;
const MOST_NEWS = 1000;
const BATCH = 1000;

const TAGS = {
  speaker: "/speakers/",
  topic: "/topics/",
  question: "/questions/",
  statement: "/statements/",
  source: "/sources/",
} as const satisfies Record<TagKind, string>;

const PAGES = ["/", "/corrections", "/method", "/about", "/api"];

/** The files that list every public page, each with at most `most` of them. */
export async function listFiles(most = MOST): Promise<FileName[]> {
  const files: FileName[] = [{ kind: "pages", number: 1 }];
  const pairs = await db().publishedPair.count({ where: { withdrawn: false } });
  for (let number = 1; number <= Math.ceil(pairs / most); number += 1) files.push({ kind: "pairs", number });
  for (const kind of Object.keys(TAGS) as TagKind[]) {
    for (let number = 1; (await firstKey(kind, number, most)) !== null; number += 1) {
      files.push({ kind, number });
    }
  }
  return files;
}

/** What `name` calls a file; null for what is none, such as one beyond the last. */
export async function findFile(name: string, most = MOST): Promise<AsyncIterable<Listed> | null> {
  const [, kind, digits] = name.match(/^([a-z]+)-([1-9]\d{0,4})\.xml$/) ?? [];
  const number = Number(digits);
  if (kind === "pages") return number === 1 ? listPages() : null;
  if (kind === "pairs") return filePairs(number, most);
  const tag = Object.keys(TAGS).find((each) => each === kind) as TagKind | undefined;
  const from = tag && (await firstKey(tag, number, most));
  return tag && from != null ? listTagged(tag, from, most) : null;
}

/** The pairs that were first published after a moment, the newest first. */
export async function listNews(since: Date): Promise<PairSummary[]> {
  const rows = await db().publishedPair.findMany({
    where: { withdrawn: false, rank: { gte: since.toISOString() } },
    orderBy: { rank: "desc" },
    take: MOST_NEWS,
    select: { summary: true },
  });
  return rows.map(({ summary }) => PairSummary.parse(JSON.parse(summary)));
}

async function* listPages(): AsyncGenerator<Listed> {
  for (const path of PAGES) yield { path, at: null };
}

async function filePairs(number: number, most: number): Promise<AsyncIterable<Listed> | null> {
  const first = await db().publishedPair.findFirst({
    where: { withdrawn: false },
    orderBy: { rank: "asc" },
    skip: (number - 1) * most,
    select: { rank: true },
  });
  return first && listPairs(first.rank, most);
}

async function* listPairs(from: string, most: number): AsyncGenerator<Listed> {
  let rank = { gte: from } as { gte: string } | { gt: string };
  for (let left = most; left > 0; ) {
    const rows = await db().publishedPair.findMany({
      where: { withdrawn: false, rank },
      orderBy: { rank: "asc" },
      take: Math.min(BATCH, left),
      select: { rank: true, slug: true, edition: { select: { publishedAt: true } } },
    });
    for (const { slug, edition } of rows) {
      yield { path: `/pairs/${encodeURIComponent(slug)}`, at: edition.publishedAt.toISOString() };
    }
    const last = rows.at(-1);
    if (!last) return;
    rank = { gt: last.rank };
    left -= rows.length;
  }
}

/** The key with which a file begins, or null. */
async function firstKey(kind: TagKind, number: number, most: number): Promise<string | null> {
  const [first] = await db().publishedTag.groupBy({
    by: ["key"],
    where: { kind },
    orderBy: { key: "asc" },
    skip: (number - 1) * most,
    take: 1,
  });
  return first?.key ?? null;
}

async function* listTagged(kind: TagKind, from: string, most: number): AsyncGenerator<Listed> {
  let left = most;
  for await (const page of pagesOf(tagRows(kind, from))) {
    yield { path: TAGS[kind] + encodeURIComponent(page.key), at: page.at };
    left -= 1;
    if (left === 0) return;
  }
}

/** Rows of one page stand together, in the order of their key; it changed with the last of them. */
async function* pagesOf(rows: AsyncIterable<Row>): AsyncGenerator<Row> {
  let page = null as Row | null;
  for await (const row of rows) {
    if (page && page.key !== row.key) yield page;
    page = page?.key === row.key && page.at > row.at ? page : row;
  }
  if (page) yield page;
}

async function* tagRows(kind: TagKind, from: string): AsyncGenerator<Row> {
  let after = { key: from, pairId: "" };
  for (;;) {
    const rows = await db().publishedTag.findMany({
      // The first condition says where in the index to begin; the other alone would be looked at row by row.
      where: {
        kind,
        key: { gte: after.key },
        OR: [{ key: { gt: after.key } }, { key: after.key, pairId: { gt: after.pairId } }],
      },
      orderBy: [{ key: "asc" }, { pairId: "asc" }],
      take: BATCH,
      select: { key: true, pairId: true, pair: { select: { edition: { select: { publishedAt: true } } } } },
    });
    for (const { key, pair } of rows) yield { key, at: pair.edition.publishedAt.toISOString() };
    const last = rows.at(-1);
    if (!last) return;
    after = last;
  }
}
