import { headlineOf } from "@/lib/editions/in-words";
import type { EditionView } from "@/lib/editions/schema";
import { proseText } from "@/lib/pairs/prose";
import { PageHead, type Picture, type Words } from "./page-head";

const LONGEST = 200;

/** What an edition is called and what it is about, elsewhere. */
export function pairWords({ content }: EditionView): Words {
  const { pair, notice, kind } = content;
  const withdrawn = kind === "withdrawal";
  return {
    title: headlineOf(content),
    description: shorten(
      withdrawn ? (notice?.text ?? "This pair was withdrawn.") : proseText(pair.summary, pair.summaryFormat),
    ),
  };
}

/** The head of every page that shows an edition; all name the pair as their address. */
export function PairHead({ edition }: { edition: EditionView }) {
  const { pair, firstPublishedAt, publishedAt } = edition.content;
  return (
    <PageHead
      path={`/pairs/${pair.slug}`}
      words={pairWords(edition)}
      language={pair.language}
      article={{
        published: firstPublishedAt,
        modified: publishedAt,
        topics: pair.topics.map(({ name }) => name),
      }}
      picture={pairPicture(pair)}
    />
  );
}

/** The card of a pair, for every page about it. */
export function pairPicture({ slug, headline }: { slug: string; headline: string }): Picture {
  return { path: `/pairs/${slug}/card.png`, alt: `Two statements, before and after: ${headline}` };
}

export function shorten(words: string): string {
  const text = words.replaceAll(/\s+/g, " ");
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, LONGEST).replace(/\s+\S*$/, "")} …`;
}
