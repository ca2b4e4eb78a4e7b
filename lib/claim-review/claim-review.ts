import type { ClaimReview, Rating } from "schema-dts";
import type { AssessmentContent } from "@/lib/editions/evidence-schema";
import type { StatementContent } from "@/lib/editions/schema";
import { proseText } from "@/lib/pairs/prose";
import { publisher, speakerThing } from "./people";
import { type PublishedPair, pageOf, published } from "./published";
import { dayOf, quotation, sourceWork } from "./quotation";

/**
 * The ratings of the built-in scale as numbers, 5 the truest (Google's own example). No other scale has any:
 * nothing says in which order its ratings stand, and one may mean that nothing can be said.
 */
const VALUES: Readonly<Record<string, number>> = {
  accurate: 5,
  "mostly-accurate": 4,
  "partly-accurate": 3,
  "mostly-inaccurate": 2,
  inaccurate: 1,
};

/**
 * The fact-checks that a published pair shows: one for each assessment of one of its statements. How the two relate
 * is no fact-check, and makes none. Nothing for a withdrawn pair.
 */
export function claimReviews(pair: PublishedPair): ClaimReview[] {
  const { kind, earlier, later } = pair.edition.content;
  if (kind === "withdrawal") return [];
  const sides = [
    { statement: earlier, side: "before" },
    { statement: later, side: "after" },
  ];
  return sides.flatMap(({ statement, side }) =>
    statement.assessments.map((assessment) => review(pair, assessment, { statement, side })),
  );
}

function review(
  pair: PublishedPair,
  { id, scale, rating, rationale, evidence }: AssessmentContent,
  { statement, side }: { statement: StatementContent; side: string },
): ClaimReview {
  const page = pageOf(pair);
  return {
    "@type": "ClaimReview",
    "@id": `${page}#review-${id}`,
    url: page,
    claimReviewed: statement.quote,
    ...published(pair),
    author: publisher(),
    reviewBody: proseText(rationale),
    reviewRating: ratingOf(scale, rating),
    itemReviewed: {
      "@type": "Claim",
      "@id": `${page}#claim-${side}`,
      text: statement.quote,
      inLanguage: statement.language,
      datePublished: dayOf(statement),
      author: speakerThing(statement.spokenBy ?? statement.speaker),
      appearance: [quotation(statement, `${page}#${side}`)],
    },
    citation: evidence.map(({ source }) => sourceWork(source)),
  };
}

function ratingOf(
  { slug, version }: AssessmentContent["scale"],
  rating: AssessmentContent["rating"],
): Rating {
  const value = slug === "accuracy" && version === 1 ? VALUES[rating.key] : undefined;
  return {
    "@type": "Rating",
    alternateName: rating.label,
    ratingExplanation: rating.definition,
    ...(value && { ratingValue: value, bestRating: 5, worstRating: 1 }),
  };
}
