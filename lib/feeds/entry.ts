import { headlineOf, judgementWords } from "@/lib/editions/in-words";
import type { EditionContent } from "@/lib/editions/schema";
import { proseText } from "@/lib/pairs/prose";
import { EDITION_KINDS } from "@/lib/pairs/vocabulary";
import { siteAddress } from "@/lib/platform/settings";
import { entryHtml } from "./entry-html";
import type { FeedEntry, Shown } from "./schema";

/** A pair as it stands: one entry for its whole life, which comes up again when readers are given a notice. */
export function pairEntry(shown: Shown): FeedEntry {
  const { content, notice } = shown;
  return {
    ...common(shown),
    id: `urn:uuid:${content.pair.id}`,
    title: headlineOf(content),
    published: content.firstPublishedAt,
    updated: notice?.at ?? content.firstPublishedAt,
  };
}

/** What readers were told with one edition: an entry of its own, so that a second correction is news as well. */
export function noticeEntry(editionId: string, content: EditionContent): FeedEntry {
  const notice = content.notice && { ...content.notice, at: content.publishedAt };
  return {
    ...common({ content, notice }),
    id: `urn:uuid:${editionId}`,
    title: `${EDITION_KINDS[content.kind].label}: ${content.pair.headline}`,
    published: content.publishedAt,
    updated: content.publishedAt,
  };
}

function common({ content, notice }: Shown) {
  const { pair, earlier, later, judgement, kind } = content;
  const withdrawn = kind === "withdrawal";
  const cited = [...earlier.citations, ...later.citations].map(({ source: { url, title } }) => ({
    url,
    title,
  }));
  return {
    url: siteAddress(`/pairs/${pair.slug}`),
    language: pair.language,
    html: entryHtml(content, notice).text.trim(),
    text: withdrawn
      ? (notice?.text ?? EDITION_KINDS.withdrawal.definition)
      : `${judgementWords(content)} ${proseText(pair.summary, pair.summaryFormat)}`,
    sources: withdrawn ? [] : [...new Map(cited.map((source) => [source.url, source])).values()],
    topics: pair.topics,
    judgement,
    withdrawn,
  };
}
