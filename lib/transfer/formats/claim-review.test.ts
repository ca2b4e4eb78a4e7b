import { expect, test } from "vitest";
import fc from "@/lib/platform/testing/property";
import type { Row } from "../entry";
import { claimReviewRows, NOT_NAMED } from "./claim-review";

const review = {
  "@context": "https://schema.org",
  "@type": "ClaimReview",
  url: "https://checks.example.org/lanterns",
  claimReviewed: "There are a thousand lanterns in Sampleton.",
  author: { "@type": "Organization", name: "Sampleton Checks" },
  reviewRating: {
    "@type": "Rating",
    alternateName: "False",
    ratingValue: "1",
    bestRating: 5,
    worstRating: "1",
  },
  itemReviewed: {
    "@type": "Claim",
    datePublished: "2024-03-01",
    author: { "@type": "Person", name: "Ada Example", sameAs: "https://www.wikidata.org/wiki/Q4115189" },
    appearance: [{ "@type": "CreativeWork", url: "https://example.org/speech" }, "https://example.org/again"],
  },
};

function read(text: string): Row[] {
  return [...claimReviewRows(text, "here")];
}

function one(changes: object): Row {
  const [row] = read(JSON.stringify({ ...review, ...changes }));
  if (!row) throw new Error("No row.");
  return row;
}

function statementOf(row: Row | undefined) {
  if (!row || !("entry" in row) || !row.entry.statement) throw new Error(JSON.stringify(row));
  return row.entry.statement;
}

function reasonOf(row: Row): string {
  return "reason" in row ? row.reason : "imported";
}

test("a review becomes a statement with the places where it was made, and another's verdict", () => {
  const statement = statementOf(one({}));
  expect(statement).toMatchObject({
    speaker: { name: "Ada Example", kind: "person", wikidata: "Q4115189" },
    quote: "There are a thousand lanterns in Sampleton.",
    saidOn: "2024-03-01",
    reviews: [
      { publisher: "Sampleton Checks", rating: "False", ratingValue: 1, bestRating: 5, worstRating: 1 },
    ],
  });
  expect(statement.citations.map(({ source }) => source.url)).toEqual([
    "https://example.org/speech",
    "https://example.org/again",
  ]);
});

test.each([
  ["a list", (text: string) => `[${text},${text}]`, 2],
  [
    "a graph",
    (text: string) => `{"@context":"https://schema.org","@graph":[{"@type":"WebPage"},${text}]}`,
    1,
  ],
  [
    "a feed with items that are lists, one or null",
    (text: string) =>
      `{"@type":"DataFeed","dataFeedElement":[{"item":[${text}]},{"item":null},{"item":${text}}]}`,
    2,
  ],
  ["a page", (text: string) => `<p>x</p><script type="application/ld+json">${text}</script>`, 1],
  ["a comment around it", (text: string) => `<!-- ${text} -->`, 1],
  ["a CDATA section around it", (text: string) => `//<![CDATA[\n${text}\n//]]>`, 1],
  ["escaped once more", (text: string) => JSON.stringify(text), 1],
  ["escaped twice more", (text: string) => JSON.stringify(JSON.stringify(text)).slice(1, -1), 1],
  ["escaped with the outer quotation marks lost", (text: string) => JSON.stringify(text).slice(1, -1), 1],
  ["entities for quotation marks", (text: string) => text.replaceAll('"', "&quot;"), 1],
  ["a raw line break in a string", (text: string) => text.replace("a thousand", "a\nthousand"), 1],
  ["a comma too many", (text: string) => text.replace(/}$/, ",}"), 1],
  [
    "a type by its whole address",
    (text: string) => text.replace('"ClaimReview"', '"http://schema.org/ClaimReview"'),
    1,
  ],
  ["two types", (text: string) => text.replace('"ClaimReview"', '["Review","ClaimReview"]'), 1],
])("%s is read", (_, wrap, count) => {
  const rows = read(wrap(JSON.stringify(review)));
  expect(rows).toHaveLength(count);
  for (const row of rows) expect(statementOf(row).quote).toBe("There are a thousand lanterns in Sampleton.");
});

test("parts of a graph that stand elsewhere are put in by their name", () => {
  const graph = [
    { ...review, author: { "@id": "#us" } },
    { "@id": "#us", "@type": "Organization", name: "Sampleton Checks" },
  ];
  expect(statementOf(read(JSON.stringify({ "@graph": graph }))[0]).reviews[0]?.publisher).toBe(
    "Sampleton Checks",
  );
});

test.each([
  ["it names no claim", { claimReviewed: undefined }, "names no claim"],
  ["it has no address", { url: undefined }, "no address"],
  ["its address runs a script", { url: "javascript:alert(1)" }, "no address"],
  ["its address names a file", { url: "file:///etc/passwd" }, "no address"],
  [
    "the claim has no date",
    { itemReviewed: { author: review.itemReviewed.author } },
    "no date that can be read",
  ],
  ["the date could be two", { itemReviewed: { datePublished: "03/04/2021" } }, "“03/04/2021”"],
  ["the date is still to come", { itemReviewed: { datePublished: "2999-01-01" } }, "still to come"],
  ["the claim is endless", { claimReviewed: "x".repeat(30_000) }, "Too big"],
  ["the name is endless", { itemReviewed: { datePublished: "2024", author: "y".repeat(900) } }, "Too big"],
])("a review is refused in words when %s", (_, changes, words) => {
  expect(reasonOf(one(changes))).toContain(words);
});

test.each([
  ["words alone", "Mostly false", { rating: "Mostly false", ratingValue: null }],
  ["a number as text", { ratingValue: "2", bestRating: "5" }, { rating: "2", ratingValue: 2, bestRating: 5 }],
  ["empty", { ratingValue: "", alternateName: "" }, { rating: "No rating given", ratingValue: null }],
  [
    "minus one",
    { ratingValue: "-1", bestRating: "-1", alternateName: "off" },
    { rating: "off", ratingValue: null },
  ],
  ["no number", { ratingValue: "four", alternateName: "Untrue" }, { rating: "Untrue", ratingValue: null }],
  ["markup", { alternateName: "<b>False</b>&nbsp;&amp; old" }, { rating: "False & old" }],
  ["missing", undefined, { rating: "No rating given" }],
])("a rating that is %s is told in words", (_, reviewRating, expected) => {
  expect(statementOf(one({ reviewRating })).reviews[0]).toMatchObject(expected);
});

test("a claim that names nobody is put down to nobody by name, and says so", () => {
  const row = one({ itemReviewed: { datePublished: "2024-03-01" } });
  expect(statementOf(row).speaker).toMatchObject(NOT_NAMED);
  expect(row.notes).toContain("The claim names nobody.");
});

test("foreign strings lose markup, scripts, controls and marks that turn text round", () => {
  const claimReviewed =
    'A<script>alert("x")</script> claim\u0000\u202e &lt;img src=x onerror=y&gt;<br />here';
  expect(statementOf(one({ claimReviewed })).quote).toBe("A claim here");
});

test("whatever stands in a field, the review is imported or refused with a reason", () => {
  const hostile = fc.oneof(
    fc.jsonValue({ maxDepth: 3, stringUnit: "binary" }),
    fc.constantFrom<unknown>(
      "<!--".repeat(9000),
      "<script".repeat(5000),
      { "@value": [] },
      [[["x"]]],
      "\ud800",
    ),
  );
  const fields = [
    ...["url", "claimReviewed", "author", "reviewRating", "itemReviewed", "datePublished", "inLanguage"],
    ...["headline", "publisher"],
  ];
  fc.assert(
    fc.property(fc.constantFrom(...fields), hostile, fc.boolean(), (field, value, inside) => {
      const changed = inside
        ? {
            ...review,
            itemReviewed: { ...review.itemReviewed, [field]: value, text: value, appearance: value },
          }
        : { ...review, [field]: value };
      for (const row of read(JSON.stringify(changed))) {
        expect("entry" in row || row.reason.length > 0).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

test("a page of nothing but openings is read in one pass", () => {
  const begun = performance.now();
  expect(read("<script ".repeat(300_000)).map(reasonOf)).toEqual(["This is not JSON, and cannot be mended."]);
  expect(performance.now() - begun).toBeLessThan(5000);
});
