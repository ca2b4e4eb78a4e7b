import { expect, test } from "vitest";
import { project } from "./project";
import { readContent, upgradeContent } from "./read-content";

test("content of an older version is brought up step by step, and what was stored is left alone", () => {
  const stored = { contentVersion: 1, title: "A" };
  const upgrades = {
    1: (content: object) => ({ ...content, contentVersion: 1, steps: ["to 2"] }),
    2: (content: Record<string, unknown>) => ({
      ...content,
      contentVersion: 2,
      steps: [content.steps, "to 3"].flat(),
    }),
  };
  expect(upgradeContent(stored, upgrades, 3)).toEqual({
    contentVersion: 3,
    title: "A",
    steps: ["to 2", "to 3"],
  });
  expect(stored).toEqual({ contentVersion: 1, title: "A" });
});

test("content of today's version is taken as it is", () => {
  expect(upgradeContent({ contentVersion: 3 }, {}, 3)).toEqual({ contentVersion: 3 });
});

test("content that is newer than the code, or older than it knows, is refused", () => {
  expect(() => upgradeContent({ contentVersion: 4 }, {}, 3)).toThrow("content version 4 cannot be read");
  expect(() => upgradeContent({ contentVersion: 1 }, {}, 3)).toThrow("this code reads up to 3");
});

const ID = "01a210ae-f2bc-771c-a5b9-6ca01a161a5b";
const MOMENT = "2021-05-07T10:00:00.000Z";
const statement = {
  id: ID,
  quote: "The fee will never rise.",
  language: "en",
  translation: null,
  speaker: { slug: "ada", name: "Ada Example", kind: "person", wikidata: null, office: "Mayor" },
  spokenBy: null,
  occasion: null,
  said: { on: "2021-02-03", at: null, zone: null, precision: "day" },
  media: null,
  citations: [],
  questions: [],
};
const rubric = {
  sameSubject: "yes",
  sameQuestion: "yes",
  change: "position",
  newFacts: "no",
  acknowledged: "no",
};
const first = {
  contentVersion: 1,
  kind: "first",
  notice: null,
  publishedAt: MOMENT,
  firstPublishedAt: MOMENT,
  author: "One",
  approvedBy: "Two",
  pair: {
    ...{ id: ID, slug: "fee", language: "en", headline: "The fee", summary: "It *rose*.\n\n    [1]" },
    ...{ statedReason: null, whySelected: null, unverifiedReason: null, topics: [] },
  },
  judgement: {
    ...{ labelSetVersion: 1, relation: "reverses", extent: "full", acknowledgement: "none" },
    ...{ issuedBy: "speaker", rubric },
  },
  earlier: statement,
  later: statement,
  passages: { earlier: { start: 0, end: 8 }, later: { start: 0, end: 8 } },
};

test("an edition of the first version reads as it was written, and is found by the same words as then", () => {
  const content = readContent(JSON.stringify(first));
  expect(content).toMatchObject({
    pair: { summary: first.pair.summary, summaryFormat: "plain" },
    evidence: [],
    responses: [],
    earlier: { assessments: [] },
  });
  expect(project(content, null).document?.passages.map(({ text }) => text)).toContain(first.pair.summary);
});
