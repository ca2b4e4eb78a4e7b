import { describe, expect, test } from "vitest";
import type { EditionContent, StatementContent } from "@/lib/editions/schema";
import { inventedContent, inventedStatement } from "@/lib/editions/testing/invented-edition";
import { editionChanges } from "./edition-changes";

const ID = "01a210ae-f2bc-771c-a5b9-6ca01a161a5b";
const MOMENT = "2021-05-07T10:00:00.000Z";

const statement = inventedStatement({
  quote: "The fee will never rise.",
  speaker: { slug: "ada", name: "Ada Example", kind: "person", wikidata: null, office: "Mayor" },
  occasion: { name: "Council", kind: "meeting", place: null },
  said: { on: "2021-02-03", at: null, zone: null, precision: "day" },
  citations: [],
});

const content = inventedContent({
  author: "One",
  approvedBy: "Two",
  publishedAt: MOMENT,
  firstPublishedAt: MOMENT,
  pair: {
    ...inventedContent().pair,
    slug: "fee",
    headline: "The fee",
    summary: "The council announced it.",
  },
  earlier: statement,
  later: { ...statement, quote: "The fee will rise." },
  passages: { earlier: { start: 0, end: 8 }, later: { start: 0, end: 8 } },
});

test("an edition that says the same has no changes, whoever published it and when", () => {
  const again = { ...content, author: "Three", publishedAt: "2022-01-01T00:00:00.000Z" };
  expect(editionChanges(content, again)).toEqual([]);
});

const source = { publisher: "Gazette", title: "Minutes" };
const gazette = source as EditionContent["evidence"][number]["source"];
const asked = { asked: "The mayor", channel: "mail", askedOn: "2021-05-08", deadline: "2021-05-10" };
const assessment = {
  id: ID,
  scale: { slug: "five", name: "Five steps", version: 2, ratings: 5 },
  rating: { key: "wrong", label: "Wrong", definition: "The fee had risen already.", position: 0 },
  rationale: "The fee had risen.",
  evidence: [],
};
const cited = { source, check: { result: "verbatim" } } as StatementContent["citations"][number];

const { pair, judgement, earlier } = content;

describe("a change is told in the words of the page", () => {
  test.each<[string, EditionContent, string, string | null, string | null]>([
    [
      "text",
      { ...content, pair: { ...pair, summary: "The mayor announced it." } },
      "Summary",
      "The council announced it.",
      "The mayor announced it.",
    ],
    [
      "what was added",
      { ...content, pair: { ...pair, statedReason: "Costs rose." } },
      "Reason given",
      null,
      "Costs rose.",
    ],
    ["what was taken away", { ...content, pair: { ...pair, topics: [] } }, "Topics", "Fees", null],
    [
      "a label",
      { ...content, judgement: { ...judgement, extent: "partial" } },
      "Change of meaning",
      "Full change",
      "Partial change",
    ],
    [
      "an answer",
      { ...content, judgement: { ...judgement, rubric: { ...judgement.rubric, newFacts: "yes" } } },
      "Did new facts come in between?",
      "No",
      "Yes",
    ],
    [
      "a source that speaks against it",
      { ...content, evidence: [{ source: gazette, bearing: "disputes", note: "It was never said." }] },
      "Evidence",
      null,
      "Disputes this: Gazette: Minutes. It was never said.",
    ],
    [
      "an answer that came",
      { ...content, responses: [{ ...asked, answer: "No.", answeredOn: "2021-05-09" }] },
      "Right of reply",
      null,
      "Asked The mayor (mail) on 8 May 2021, by 10 May 2021. Answer on 9 May 2021: No.",
    ],
    [
      "a fact-check",
      { ...content, earlier: { ...earlier, assessments: [assessment] } },
      "Earlier statement: fact-check",
      null,
      "Wrong (Five steps, version 2): The fee had risen.",
    ],
    [
      "a passage",
      { ...content, passages: { ...content.passages, earlier: { start: 0, end: 24 } } },
      "Earlier passage",
      "The fee ",
      "The fee will never rise.",
    ],
    [
      "a date",
      { ...content, earlier: { ...earlier, said: { ...earlier.said, on: "2021-02-04" } } },
      "Earlier statement: date",
      "3 February 2021",
      "4 February 2021",
    ],
  ])("%s", (_, after, ...[name, before, later]) => {
    expect(editionChanges(content, after)).toEqual([{ name, before, after: later }]);
  });
});

test("a source that was added, with what the check found", () => {
  const after = { ...content, later: { ...content.later, citations: [cited] } };
  expect(editionChanges(content, after)).toEqual([
    { name: "Later statement: sources", before: null, after: "Gazette: Minutes" },
    {
      name: "Later statement: quote check",
      before: null,
      after: "Gazette: Found word for word in our stored copy",
    },
  ]);
});
