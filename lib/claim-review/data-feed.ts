import type { ClaimReview } from "schema-dts";
import { currentSettings, siteAddress } from "@/lib/platform/settings";
import { publisher } from "./people";
import { type PublishedPair, pageOf } from "./published";

type Entry = { pair: PublishedPair; reviews: ClaimReview[] };

/** A DataFeed in the shape of the Data Commons' (https://datacommons.org/factcheck/faq), piece by piece. */
export async function* dataFeed(entries: AsyncIterable<Entry>): AsyncGenerator<string> {
  yield `${JSON.stringify(head()).slice(0, -1)},"dataFeedElement":[`;
  let before = "\n";
  for await (const entry of entries) {
    if (entry.reviews.length === 0) continue;
    yield before + JSON.stringify(item(entry));
    before = ",\n";
  }
  yield "\n]}\n";
}

function head() {
  const { PUBLISHER_NAME, LICENCE_URL } = currentSettings();
  return {
    "@context": "https://schema.org",
    "@type": "DataFeed",
    name: `${PUBLISHER_NAME}: fact-checks of statements`,
    url: siteAddress("/claimreview.json"),
    license: LICENCE_URL,
    sdLicense: LICENCE_URL,
    publisher: publisher(),
  };
}

function item({ pair, reviews }: Entry) {
  const { firstPublishedAt, publishedAt } = pair.edition.content;
  return {
    "@type": "DataFeedItem",
    dateCreated: firstPublishedAt,
    dateModified: publishedAt,
    url: pageOf(pair),
    item: reviews,
  };
}
