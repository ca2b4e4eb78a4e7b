import { expect, test } from "vitest";
import type { Row } from "../entry";
import { claimReviewRows, NOT_NAMED } from "./claim-review";
import { csvRows, csvTemplate } from "./csv";
import { foreignDay } from "./foreign-date";

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

test.each([
  ["2020-08-31 17:22:16", "2020-08-31", "day"],
  ["2022-10-18T23:31:08+05:30", "2022-10-18", "day"],
  ["20200831", "2020-08-31", "day"],
  ["2021-05", "2021-05-01", "month"],
  ["2021", "2021-01-01", "year"],
  ["2021/5/3", "2021-05-03", "day"],
  ["3 October 2022", "2022-10-03", "day"],
  ["Mon, 3rd Oct 2022 10:00", "2022-10-03", "day"],
  ["Oct. 3, 2022", "2022-10-03", "day"],
])("the date %s is read as %s", (text, day, precision) => {
  expect(foreignDay(text)).toEqual({ day, precision });
});

test.each([
  ["2021-02-30"],
  ["03/04/2021"],
  ["yesterday"],
  ["3 Foo 2022"],
  [""],
  [20_210_101],
  [null],
  [["2021"]],
])("the date %s is not guessed at", (text) => {
  expect(foreignDay(text)).toBeNull();
});

async function csv(text: string): Promise<Row[]> {
  const rows: Row[] = [];
  async function* chunks() {
    for (const byte of Buffer.from(text)) yield Uint8Array.of(byte);
  }
  for await (const row of csvRows(chunks(), text)) rows.push(row);
  return rows;
}

test("the template's example is refused as long as it is the example, and read when it has been changed", async () => {
  const [example] = await csv(csvTemplate());
  expect(example && reasonOf(example)).toBe("This is the example of the template.");
  const changed = csvTemplate().replace("example-replace-this-row", "lantern-fee");
  for (const text of [changed, `\ufeff${changed}\n`, changed.replaceAll("\r\n", "\n")]) {
    const [row] = await csv(text);
    expect(row && "entry" in row && row.entry.pair).toMatchObject({
      slug: "lantern-fee",
      topics: [{ name: "Fees" }, { name: "Lanterns" }],
      earlier: { quote: "The lantern fee stays as it is.", saidOn: "2024-03-01" },
    });
  }
});

test("a spreadsheet with semicolons, and a row with one side only, are read", async () => {
  const text =
    "earlier_speaker;earlier_said_on;earlier_quote;earlier_language\nAda Example;2024-03-01;Yes, no;en\n";
  expect(statementOf((await csv(text))[0]).quote).toBe("Yes, no");
});

test.each([
  ["a column we do not know", "slug,colour\na,red\n", "There is no column “colour”"],
  ["a quotation mark that never closes", 'slug,earlier_quote\na,"open\n', "cannot be read"],
  ["a row of a megabyte and more", `slug,earlier_quote\na,${"x".repeat(1_100_000)}\n`, "cannot be read"],
])("%s is told and ends nothing", async (_, text, words) => {
  const rows = await csv(text);
  expect(rows.map(reasonOf).join()).toContain(words);
});
