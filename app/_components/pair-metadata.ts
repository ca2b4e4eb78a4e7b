import type { Metadata } from "next";
import type { EditionView } from "@/lib/editions/schema";
import { proseText } from "@/lib/pairs/prose";
import { currentSettings } from "@/lib/platform/settings";

const LONGEST = 200;

/** What other sites show when they link to an edition; addresses only when the public one is known. */
export function pairMetadata({ content }: EditionView): Metadata {
  const { pair, publishedAt, firstPublishedAt } = content;
  const withdrawn = content.kind === "withdrawal";
  const title = withdrawn ? `Withdrawn: ${pair.headline}` : pair.headline;
  const description = shorten(
    withdrawn
      ? (content.notice?.text ?? "This pair was withdrawn.")
      : proseText(pair.summary, pair.summaryFormat),
  );
  const base = currentSettings().PUBLIC_URL;

  return {
    title,
    description,
    openGraph: {
      type: "article",
      siteName: "Restated",
      locale: pair.language.replace("-", "_"),
      title,
      description,
      publishedTime: firstPublishedAt,
      modifiedTime: publishedAt,
      url: base && `${base}/pairs/${pair.slug}`,
    },
    twitter: { card: "summary", title, description },
  };
}

function shorten(words: string): string {
  const text = words.replaceAll(/\s+/g, " ");
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, LONGEST).replace(/\s+\S*$/, "")} …`;
}
