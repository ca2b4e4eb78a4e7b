import { LABEL_SET_VERSION } from "@/lib/pairs/vocabulary";
import type { Feed, FeedEntry } from "./schema";

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/); what it has no name for is under `_restated`. */
export function jsonFeed(feed: Feed): string {
  const { title, description, page, self, publisher, site, licence, entries } = feed;
  return JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title,
    description,
    home_page_url: page,
    feed_url: self,
    language: "en",
    authors: [{ name: publisher, url: site }],
    items: entries.map(item),
    _restated: { about: `${site}/method`, licence, label_set_version: LABEL_SET_VERSION },
  });
}

function item(entry: FeedEntry) {
  const { id, title, url, language, published, updated, html, text, sources, topics } = entry;
  const { labelSetVersion, relation, extent, acknowledgement, issuedBy } = entry.judgement;
  return {
    id,
    url,
    external_url: sources.at(-1)?.url,
    title,
    content_html: html,
    summary: text,
    date_published: published,
    date_modified: updated,
    language,
    tags: topics.map(({ name }) => name),
    _restated: {
      withdrawn: entry.withdrawn,
      sources,
      ...(!entry.withdrawn && {
        relation,
        extent,
        acknowledgement,
        issued_by: issuedBy,
        label_set_version: labelSetVersion,
      }),
    },
  };
}
