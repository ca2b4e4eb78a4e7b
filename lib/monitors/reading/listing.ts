import { Refusal } from "@/lib/platform/errors";
import { decode } from "@/lib/sources/extracting/decode";
import { describeStatus } from "@/lib/sources/fetch-copy";
import { type FetchOptions, type Got, guardedGet } from "@/lib/sources/fetching/guarded-get";
import { unpack } from "@/lib/sources/fetching/read-body";
import { charsetOf } from "@/lib/sources/media-types";
import { type Entry, entriesOf, type Listed } from "./entry";
import { readFeed } from "./feed";
import { noFeed } from "./no-feed";
import { readSitemap, readSitemapIndex } from "./sitemap";

/** So many documents of an address are watched, the newest. */
export const MOST_ENTRIES = 5000;
/** Of an index, so many sitemaps are read in a round, the newest. */
const MOST_SITEMAPS = 10;
const LONGEST = 20_000_000;
const NOT_MODIFIED = 304;
const WANTED = {
  accept:
    "application/rss+xml,application/atom+xml,application/feed+json,application/xml,text/xml;q=0.9,*/*;q=0.1",
  admit: (contentType: string) => ({ charset: charsetOf(contentType) }),
};

/** What an address lists; `entries` is null when nothing changed since it was read last. */
export type Listing = {
  format: string | null;
  entries: Entry[] | null;
  /** How many documents it lists, watched or not. */
  total: number;
  etag: string | null;
  lastModified: string | null;
};

/** The address did not answer with a listing; `retryAfter` is what its host asked for. */
export class Unreadable extends Refusal {
  constructor(
    message: string,
    readonly retryAfter: string | null,
  ) {
    super("not_found", message);
  }
}

export type Reading = {
  /** Lets a request go to its host when that may be asked. */
  inTurn: <T>(url: string, ask: () => Promise<T>) => Promise<T>;
  /** The sitemaps of an index that did not change since then are left out. */
  since: Date | null;
  fetch?: FetchOptions;
};

/**
 * Reads what a feed, a sitemap or a sitemap index lists.
 *
 * Throws a Refusal that says why it cannot be.
 */
export async function readListing(address: string, { inTurn, since, fetch }: Reading): Promise<Listing> {
  const got = await inTurn(address, () => guardedGet(address, WANTED, fetch));
  const { etag, lastModified, finalUrl } = got;
  if (got.httpStatus === NOT_MODIFIED) return { format: null, entries: null, total: 0, etag, lastModified };
  const bytes = await bytesOf(got);
  const root = rootOf(bytes);
  if (root === "sitemapindex") {
    const listed = await readChildren(entriesOf(await readSitemapIndex(bytes), finalUrl), {
      inTurn,
      since,
      fetch,
    });
    // The index may stay as it is while a sitemap of it changes.
    return listing("sitemap index", listed, { finalUrl, etag: null, lastModified: null });
  }
  if (root === "urlset") return listing("sitemap", await readSitemap(bytes), got);
  const text = decode(bytes, got.copy?.charset ?? null, true);
  const feed = readFeed(text);
  if (!feed) throw new Refusal("invalid", noFeed(text, finalUrl));
  return listing(feed.format, feed.listed, got);
}

type Answer = { finalUrl: string; etag: string | null; lastModified: string | null };

function listing(
  format: string,
  listed: readonly Listed[],
  { finalUrl, etag, lastModified }: Answer,
): Listing {
  const entries = entriesOf(listed, finalUrl);
  return { format, entries: entries.slice(0, MOST_ENTRIES), total: entries.length, etag, lastModified };
}

/** The newest sitemaps of an index that may have changed, one after the other. Half of them is no listing. */
async function readChildren(
  sitemaps: readonly Entry[],
  { inTurn, since, fetch }: Reading,
): Promise<Listed[]> {
  const mayBeNew = sitemaps.filter(
    ({ publishedAt }) => !since || !publishedAt || publishedAt >= startOfDay(since),
  );
  const listed: Listed[] = [];
  for (const { url } of mayBeNew.slice(0, MOST_SITEMAPS)) {
    const { guard, limits } = fetch ?? {};
    const bytes = await bytesOf(await inTurn(url, () => guardedGet(url, WANTED, { guard, limits })));
    listed.push(...(await readSitemap(bytes)));
  }
  return listed;
}

/** Many sitemaps tell the day of their last change and no more. */
function startOfDay(moment: Date): Date {
  return new Date(`${moment.toISOString().slice(0, 10)}T00:00:00Z`);
}

/** A sitemap may lie there packed, as a file that ends in .gz. */
async function bytesOf({ copy, httpStatus, retryAfter }: Got<{ charset: string | null }>): Promise<Buffer> {
  if (!copy) throw new Unreadable(describeStatus(httpStatus), retryAfter);
  const bytes = Buffer.from(copy.bytes);
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? unpack(bytes, "gzip", LONGEST) : bytes;
}

/** The name of the first element, as far as it can be told without parsing. */
function rootOf(bytes: Buffer): string | null {
  const head = bytes.subarray(0, 4096).toString("latin1");
  return /<(?:[\w-]+:)?(urlset|sitemapindex)[\s>]/.exec(head)?.[1] ?? null;
}
