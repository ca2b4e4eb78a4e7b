import { type Markup, markup } from "@/lib/platform/markup";
import { updatedOf } from "./latest";
import type { Feed, FeedEntry } from "./schema";

/** RSS 2.0, which knows one date: the first; the moment of the last notice is Atom's. */
export function rss(feed: Feed): string {
  const { title, description, page, self, publisher, licence, entries } = feed;
  return markup`<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>${title}</title>
<link>${page}</link>
<description>${description}</description>
<language>en</language>
<copyright>Headlines, summaries and judgements: ${licence.name}, ${licence.url}. Quotations belong to their sources.</copyright>
<lastBuildDate>${httpDate(updatedOf(feed))}</lastBuildDate>
<atom:link rel="self" type="application/rss+xml" href="${self}"/>
${entries.map((each) => item(each, { publisher, licence }))}
</channel>
</rss>
`.text;
}

function item(given: FeedEntry, { publisher, licence }: Pick<Feed, "publisher" | "licence">): Markup {
  const { id, title, url, language, published, updated, html, text, sources, topics } = given;
  return markup`<item>
<guid isPermaLink="false">${id}</guid>
<title>${title}</title>
<link>${url}</link>
<pubDate>${httpDate(published)}</pubDate>
<atom:updated>${updated}</atom:updated>
<dc:creator>${publisher}</dc:creator>
<dc:language>${language}</dc:language>
<dc:rights>${licence.name}, ${licence.url}</dc:rights>
${sources.map((source) => markup`<atom:link rel="related" href="${source.url}" title="${source.title}"/>`)}
${topics.map(({ name }) => markup`<category>${name}</category>`)}
<description>${text}</description>
<content:encoded>${html}</content:encoded>
</item>
`;
}

/** The date of RFC 822 as RSS has it; with all four digits of the year. */
function httpDate(moment: string): string {
  return new Date(moment).toUTCString();
}
