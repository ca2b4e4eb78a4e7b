import type { Transform } from "node:stream";
import { ErrorLevel, type SitemapItem, XMLToSitemapIndexStream, XMLToSitemapItemStream } from "sitemap";
import { Refusal } from "@/lib/platform/errors";
import type { Listed } from "./entry";

/** More than the standard allows a sitemap; the fetch has bounded its bytes already. */
const MOST = 50_000;
const PIECE = 65_536;
const SILENT = { level: ErrorLevel.SILENT, logger: false } as const;

/** The documents that a sitemap lists. Throws a Refusal when it is damaged or defines entities. */
export async function readSitemap(xml: Uint8Array): Promise<Listed[]> {
  const items = await readAll<SitemapItem>(xml, new XMLToSitemapItemStream(SILENT));
  return items.map(({ url, lastmod, news }) => ({
    url,
    title: news?.title,
    date: news?.publication_date || lastmod,
  }));
}

/** The sitemaps that a sitemap index lists. Throws a Refusal as `readSitemap` does. */
export async function readSitemapIndex(xml: Uint8Array): Promise<Listed[]> {
  const items = await readAll<{ url: string; lastmod?: string }>(xml, new XMLToSitemapIndexStream(SILENT));
  return items.map(({ url, lastmod }) => ({ url, date: lastmod }));
}

async function readAll<Item>(xml: Uint8Array, parser: Transform): Promise<Item[]> {
  const items: Item[] = [];
  const feeding = feed(xml, parser);
  try {
    for await (const item of parser) {
      items.push(item);
      if (items.length > MOST) throw new Refusal("invalid", `The sitemap lists more than ${MOST} addresses.`);
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal("invalid", "The sitemap cannot be read: its XML is damaged, or defines entities.");
  } finally {
    await feeding;
  }
  return items;
}

/** A piece at a time: what is read already stops the rest. */
async function feed(xml: Uint8Array, parser: Transform): Promise<void> {
  for (let at = 0; at < xml.length && !parser.destroyed; at += PIECE) {
    const piece = xml.subarray(at, at + PIECE);
    await new Promise<void>((resolve) => parser.write(piece, () => resolve()));
  }
  parser.end();
}
