import type { EditionView } from "@/lib/editions/schema";
import { currentSettings, siteAddress } from "@/lib/platform/settings";
import { publisher } from "./people";

/** The newest edition of a pair, and the corrections that we made to it, oldest first. */
export type PublishedPair = { edition: EditionView; corrections: Correction[] };
export type Correction = { number: number; at: string; text: string };

/** The corrections among the editions of a pair. */
export function correctionsIn(editions: readonly EditionView[]): Correction[] {
  return editions.flatMap(({ number, content: { kind, notice, publishedAt: at } }) =>
    kind === "correction" && notice ? [{ number, at, text: notice.text }] : [],
  );
}

export function pageOf({ edition }: PublishedPair): string {
  return siteAddress(`/pairs/${edition.content.pair.slug}`);
}

/** What is said of everything that we write ourselves: when, in which language, under which licence, and what we corrected. */
export function published(pair: PublishedPair) {
  const { pair: written, firstPublishedAt, publishedAt } = pair.edition.content;
  const { LICENCE_URL } = currentSettings();
  return {
    datePublished: firstPublishedAt,
    dateModified: publishedAt,
    inLanguage: written.language,
    license: LICENCE_URL,
    sdLicense: LICENCE_URL,
    sdPublisher: publisher(),
    ...(pair.corrections.length > 0 && {
      correction: pair.corrections.map(({ number, at, text }) => ({
        "@type": "CorrectionComment" as const,
        text,
        datePublished: at,
        author: publisher(),
        url: `${pageOf(pair)}/editions/${number}`,
      })),
    }),
  };
}
