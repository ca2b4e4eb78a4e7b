import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import type { AssessmentContent } from "@/lib/editions/evidence-schema";
import type { EditionContent } from "@/lib/editions/schema";
import {
  hostileEdition,
  inventedContent,
  inventedEdition,
  inventedStatement,
} from "@/lib/editions/testing/invented-edition";
import { scriptJson } from "@/lib/platform/markup";
import { HOSTILE } from "@/lib/platform/testing/hostile";
import { pairRoots } from "./pair-roots";
import { correctionsIn } from "./published";

type Root = Record<string, unknown> & { "@type": string };

const PAGE = "http://localhost:3000/pairs/lantern-fee";
const ASSESSMENT: AssessmentContent = {
  id: "01a210ae-f2bc-771c-a5b9-6ca01a161a77",
  scale: { slug: "accuracy", name: "Accuracy", version: 1, ratings: 6 },
  rating: { key: "inaccurate", label: "Inaccurate", definition: "It does not hold.", position: 4 },
  rationale: "The fee had *risen* already.",
  evidence: [],
};

function rootsOf(change: Partial<EditionContent> = {}, corrections = correctionsIn([])): Root[] {
  return pairRoots({ edition: inventedEdition(change), corrections }) as Root[];
}

function assessed(assessment: AssessmentContent) {
  return { earlier: inventedStatement({ assessments: [assessment] }) };
}

test("a pair is an article and two quotations, the later of which refers to the earlier", () => {
  const [article, before, after, ...others] = rootsOf();
  expect(others).toEqual([]);
  expect(article).toMatchObject({
    "@context": "https://schema.org",
    "@type": "Article",
    "@id": PAGE,
    dateModified: "2026-05-07T10:00:00.000Z",
    license: "https://creativecommons.org/licenses/by/4.0/",
    mentions: [{ "@id": `${PAGE}#before` }, { "@id": `${PAGE}#after` }],
  });
  expect(before).toMatchObject({
    "@type": "Quotation",
    "@id": `${PAGE}#before`,
    text: "The lantern fee will never rise.",
    datePublished: "2026-02-03",
    spokenByCharacter: {
      "@type": "Person",
      jobTitle: "Mayor of Sampleton",
      sameAs: "https://www.wikidata.org/wiki/Q4115189",
    },
    archivedAt: ["https://archive.example/https%3A%2F%2Fexample.org%2Fminutes%2F1"],
    creativeWorkStatus: { "@id": "http://localhost:3000/vocabulary.jsonld#relation-reverses" },
    correction: {
      "@type": "CorrectionComment",
      text: "The lantern fee will rise.",
      datePublished: "2026-04-05",
    },
  });
  expect(after).toMatchObject({ "@id": `${PAGE}#after`, citation: { "@id": `${PAGE}#before` } });
});

test("the judgement is told in our own labels, with their version, and never in numbers", () => {
  const [article] = rootsOf();
  expect(article?.keywords).toMatchObject([
    { termCode: "reverses", inDefinedTermSet: { version: 1 } },
    { termCode: "full" },
    { termCode: "none" },
    { termCode: "speaker", "@id": "http://localhost:3000/vocabulary.jsonld#issued-by-speaker" },
  ]);
  expect(JSON.stringify(rootsOf())).not.toMatch(/ratingValue|ClaimReview/);
});

test.each(["contradicts", "reaffirms", "denies_having_said"] as const)(
  "a later statement that %s is no correction of the earlier",
  (relation) => {
    const { judgement } = inventedContent();
    const [, before] = rootsOf({ judgement: { ...judgement, relation } });
    expect(before).not.toHaveProperty("correction");
  },
);

test("words of a spokesperson are the speaker's, and spoken by the spokesperson", () => {
  const spokenBy = { ...inventedStatement().speaker, slug: "bo-example", name: "Bo Example" };
  const [, , after] = rootsOf({ later: inventedStatement({ spokenBy }) });
  expect(after).toMatchObject({ author: { name: "Ada Example" }, spokenByCharacter: { name: "Bo Example" } });
});

describe("a fact-check of a statement", () => {
  test("is a ClaimReview of its own, of what was said and by whom", () => {
    const review = rootsOf(assessed(ASSESSMENT)).at(-1);
    expect(review).toMatchObject({
      "@type": "ClaimReview",
      url: PAGE,
      claimReviewed: "The lantern fee will never rise.",
      author: { name: "Restated", correctionsPolicy: "http://localhost:3000/method#editions" },
      reviewBody: "The fee had risen already.",
      reviewRating: { alternateName: "Inaccurate", ratingValue: 1, bestRating: 5, worstRating: 1 },
      itemReviewed: { "@type": "Claim", author: { name: "Ada Example" }, datePublished: "2026-02-03" },
    });
  });

  test.each([
    ["a scale of the newsroom's own", { ...ASSESSMENT, scale: { ...ASSESSMENT.scale, slug: "four" } }],
    ["a changed version of the scale", { ...ASSESSMENT, scale: { ...ASSESSMENT.scale, version: 2 } }],
    [
      "a rating that is no degree",
      { ...ASSESSMENT, rating: { ...ASSESSMENT.rating, key: "cannot-be-judged" } },
    ],
  ])("has no number on %s", (_, assessment) => {
    const review = rootsOf(assessed(assessment)).at(-1);
    expect(review?.reviewRating).toMatchObject({ alternateName: "Inaccurate" });
    expect(review?.reviewRating).not.toHaveProperty("ratingValue");
  });
});

test("what we corrected is said of what we wrote, with the edition that did it", () => {
  const first = inventedEdition(assessed(ASSESSMENT));
  const minor = inventedEdition({ kind: "update" }, 2);
  const notice = { kind: "correction", text: "It was the mayor." } as const;
  const third = inventedEdition({ kind: "correction", notice, publishedAt: "2026-06-01T09:00:00.000Z" }, 3);
  const roots = rootsOf(assessed(ASSESSMENT), correctionsIn([first, minor, third]));
  for (const root of [roots[0], roots.at(-1)]) {
    expect(root?.correction).toMatchObject([
      { "@type": "CorrectionComment", text: "It was the mayor.", url: `${PAGE}/editions/3` },
    ]);
  }
  expect(roots.map((root) => root["@type"])).toEqual(["Article", "Quotation", "Quotation", "ClaimReview"]);
});

test("a withdrawn pair says nothing to machines", () => {
  expect(rootsOf({ ...assessed(ASSESSMENT), kind: "withdrawal" })).toEqual([]);
});

test.each(HOSTILE.map((words) => [words.slice(0, 40), words]))(
  "%j stays a string of its script",
  (_, words) => {
    const edition = hostileEdition(words);
    edition.content.earlier.assessments = [{ ...ASSESSMENT, rationale: words }];
    const roots = pairRoots({ edition, corrections: [{ number: 1, at: "2026-06-01", text: words }] });
    const scripts = roots.map(
      (root) => `<script type="application/ld+json">${scriptJson(root).text}</script>`,
    );
    const { document } = parseHTML(`<html><body>${scripts.join("")}<p>after</p></body></html>`);
    expect([...document.body.children].map(({ localName }) => localName)).toEqual([
      ...roots.map(() => "script"),
      "p",
    ]);
    const read = [...document.querySelectorAll("script")].map((script) =>
      JSON.parse(script.textContent ?? ""),
    );
    expect(read[1]).toMatchObject({ text: words });
    expect(read.at(-1)).toMatchObject({ "@type": "ClaimReview", claimReviewed: words });
  },
);
