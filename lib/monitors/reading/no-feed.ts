import { parseHTML } from "linkedom";

const FEEDS =
  "link[rel~=alternate][type='application/rss+xml'], link[rel~=alternate][type='application/atom+xml'], link[rel~=alternate][type='application/feed+json']";
/** A page names its feeds in its head. */
const HEAD = 100_000;

/** Why a text is nothing that can be watched; the feeds that a page names are named. */
export function noFeed(text: string, address: string): string {
  if (!/<html[\s>]/i.test(text.slice(0, HEAD)))
    return "The answer is no feed (RSS, Atom, JSON Feed) and no sitemap.";
  const feeds = feedsOf(text.slice(0, HEAD), address);
  if (feeds.length === 0) return "The answer is a page, not a feed or a sitemap, and it names no feed.";
  return `The answer is a page, not a feed. The page names ${feeds.length === 1 ? "this one" : "these"}: ${feeds.join(" ")}`;
}

function feedsOf(head: string, address: string): string[] {
  const { document } = parseHTML(head);
  const links = Array.from(document.querySelectorAll(FEEDS), (link) => link.getAttribute("href") ?? "");
  return links
    .filter((href) => URL.canParse(href, address))
    .map((href) => new URL(href, address).href)
    .slice(0, 5);
}
