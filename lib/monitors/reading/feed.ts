import { type AnyFeed, parseFeed } from "feedsmith";
import type { Listed } from "./entry";

/**
 * The documents that a feed lists, RSS, Atom or JSON Feed; null when the text is none. Entities that it defines itself
 * are not expanded.
 */
export function readFeed(text: string): { format: string; listed: Listed[] } | null {
  const feed = parsed(text);
  if (feed?.format === "atom") return { format: "Atom", listed: (feed.feed.entries ?? []).map(fromAtom) };
  if (feed?.format === "json") return { format: "JSON Feed", listed: (feed.feed.items ?? []).map(fromJson) };
  if (feed?.format === "rdf") return { format: "RSS 1.0", listed: (feed.feed.items ?? []).map(fromRdf) };
  return feed && { format: "RSS", listed: (feed.feed.items ?? []).map(fromRss) };
}

/** The parser throws where it finds no feed, and at feeds that are cut off. */
function parsed(text: string): AnyFeed | null {
  try {
    return parseFeed(text);
  } catch {
    return null;
  }
}

type ItemsOf<F extends AnyFeed["format"], K extends string> = Extract<
  AnyFeed,
  { format: F }
>["feed"] extends { [key in K]?: (infer Item)[] }
  ? Item
  : never;

function fromRss({ link, guid, title, pubDate, dc, atom }: ItemsOf<"rss", "items">): Listed {
  const permalink = guid && guid.isPermaLink !== false ? guid.value : undefined;
  return { url: link ?? permalink, title, date: pubDate ?? dc?.dates?.[0] ?? atom?.published };
}

function fromRdf({ link, title, dc }: ItemsOf<"rdf", "items">): Listed {
  return { url: link, title, date: dc?.dates?.[0] };
}

function fromAtom({ links = [], title, published, updated }: ItemsOf<"atom", "entries">): Listed {
  const page = links.find(({ rel }) => rel === undefined || rel === "alternate") ?? links[0];
  return { url: page?.href, title: title?.value, date: published ?? updated };
}

function fromJson({
  url,
  external_url,
  id,
  title,
  date_published,
  date_modified,
}: ItemsOf<"json", "items">): Listed {
  return { url: url ?? external_url ?? id, title, date: date_published ?? date_modified };
}
