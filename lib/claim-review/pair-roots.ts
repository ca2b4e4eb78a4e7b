import type { Article, CorrectionComment, Quotation, Thing, WithContext } from "schema-dts";
import type { EditionContent } from "@/lib/editions/schema";
import { proseText } from "@/lib/pairs/prose";
import { siteAddress } from "@/lib/platform/settings";
import { claimReviews } from "./claim-review";
import { publisher, speakerThing } from "./people";
import { type PublishedPair, pageOf, published } from "./published";
import { dayOf, quotation } from "./quotation";
import { judgedTerms } from "./vocabulary";

/** With these the later statement puts the earlier one right; with the others it is a correction of nothing. */
const CORRECTING: readonly string[] = [
  "clarifies",
  "corrects_wording",
  "corrects_fact",
  "retracts",
  "reverses",
];

/**
 * What the page of a pair says to machines, each to stand in a script of its own: our article, the two quotations,
 * and the fact-checks of their statements where there are any. Nothing for a withdrawn pair.
 */
export function pairRoots(pair: PublishedPair): WithContext<Thing & object>[] {
  const { content } = pair.edition;
  if (content.kind === "withdrawal") return [];
  const roots = [
    article(pair),
    before(content, pageOf(pair)),
    after(content, pageOf(pair)),
    ...claimReviews(pair),
  ];
  return roots.map((root) => ({ "@context": "https://schema.org", ...root }));
}

function article(pair: PublishedPair): Article {
  const { headline, summary, summaryFormat, topics } = pair.edition.content.pair;
  const page = pageOf(pair);
  return {
    "@type": "Article",
    "@id": page,
    url: page,
    mainEntityOfPage: page,
    headline,
    abstract: proseText(summary, summaryFormat),
    image: `${page}/card.png`,
    version: pair.edition.number,
    ...published(pair),
    author: publisher(),
    publisher: publisher(),
    keywords: judgedTerms(pair.edition.content.judgement),
    about: topics.map(({ slug, name }) => ({
      "@type": "Thing",
      name,
      url: siteAddress(`/topics/${encodeURIComponent(slug)}`),
    })),
    mentions: [{ "@id": `${page}#before` }, { "@id": `${page}#after` }],
  };
}

function before(content: EditionContent, page: string): Quotation {
  const [relation] = judgedTerms(content.judgement);
  return {
    ...quotation(content.earlier, `${page}#before`),
    creativeWorkStatus: relation,
    ...(CORRECTING.includes(content.judgement.relation) && { correction: correction(content, page) }),
  };
}

function after({ later }: EditionContent, page: string): Quotation {
  return { ...quotation(later, `${page}#after`), citation: { "@id": `${page}#before` } };
}

function correction({ later }: EditionContent, page: string): CorrectionComment {
  return {
    "@type": "CorrectionComment",
    "@id": `${page}#correction`,
    text: later.quote,
    inLanguage: later.language,
    datePublished: dayOf(later),
    author: speakerThing(later.spokenBy ?? later.speaker),
    ...(later.citations[0] && { url: later.citations[0].source.url }),
  };
}
