import { type Markup, markup } from "@/lib/platform/markup";
import { updatedOf } from "./latest";
import type { Feed, FeedEntry } from "./schema";

/** RFC 4287. The licence is also a link (RFC 4946), and sources are related links. */
export function atom(feed: Feed): string {
  const { title, description, page, self, publisher, site, licence, entries } = feed;
  return markup`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>${self}</id>
<title>${title}</title>
<subtitle>${description}</subtitle>
<updated>${updatedOf(feed)}</updated>
<link rel="self" type="application/atom+xml" href="${self}"/>
<link rel="alternate" type="text/html" href="${page}"/>
<author><name>${publisher}</name><uri>${site}</uri></author>
${rights(licence)}
${entries.map((each) => entry(each, licence))}
</feed>
`.text;
}

function entry(given: FeedEntry, licence: Feed["licence"]): Markup {
  const { id, title, url, language, published, updated, html, text, sources, topics } = given;
  return markup`<entry xml:lang="${language}">
<id>${id}</id>
<title>${title}</title>
<link rel="alternate" type="text/html" href="${url}"/>
${sources.map((source) => markup`<link rel="related" href="${source.url}" title="${source.title}"/>`)}
<published>${published}</published>
<updated>${updated}</updated>
${topics.map(({ slug, name }) => markup`<category term="${slug}" label="${name}"/>`)}
${rights(licence)}
<summary>${text}</summary>
<content type="html">${html}</content>
</entry>
`;
}

function rights({ name, url }: Feed["licence"]): Markup {
  return markup`<rights>Headline, summary and judgement: ${name}. Quotations belong to their sources.</rights>
<link rel="license" href="${url}"/>`;
}
