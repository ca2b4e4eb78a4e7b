import { RELATIONS } from "@/lib/pairs/vocabulary";
import { currentSettings, siteAddress } from "@/lib/platform/settings";
import { type Format, feedAddress, feedPage, type Scope } from "./address";
import { atom } from "./atom";
import { jsonFeed } from "./json-feed";
import { rss } from "./rss";
import type { Feed, FeedEntry } from "./schema";

const WRITERS: Record<Format, { type: string; write: (feed: Feed) => string }> = {
  xml: { type: "application/atom+xml; charset=utf-8", write: atom },
  rss: { type: "application/rss+xml; charset=utf-8", write: rss },
  json: { type: "application/feed+json; charset=utf-8", write: jsonFeed },
};

/** A feed written out, with its media type; `name` is what its speaker, topic or search is called. */
export function writeFeed(scope: Scope, format: Format, entries: FeedEntry[], name = "") {
  const { PUBLISHER_NAME: publisher, LICENCE_NAME, LICENCE_URL } = currentSettings();
  const { type, write } = WRITERS[format];
  const { title, description } = words(scope, name);
  const body = write({
    title: `${publisher}: ${title}`,
    description,
    page: siteAddress(feedPage(scope)),
    self: siteAddress(feedAddress(scope, format)),
    publisher,
    licence: { name: LICENCE_NAME, url: LICENCE_URL },
    site: siteAddress(),
    entries,
  });
  return { body, type };
}

function words(scope: Scope, name: string): { title: string; description: string } {
  if (scope.about === "corrections") {
    return { title: "corrections", description: "What we had to correct, update or withdraw." };
  }
  const description = "Public statements beside what was said about them later, with the sources.";
  if (scope.about === "relation") return { title: RELATIONS[scope.key].label, description };
  if (scope.about === "search") return { title: `search for ${name}`, description };
  return { title: scope.about === "all" ? "all pairs" : name, description };
}
