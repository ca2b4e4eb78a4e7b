import { expect, test } from "vitest";
import { passagesOf } from "@/lib/editions/passages";
import { inventedContent, inventedStatement } from "@/lib/editions/testing/invented-edition";
import { excerptsOf } from "./excerpts";
import type { Sought } from "./marks";

const LONG = `${"Before it much was said. ".repeat(20)}The zeppelin came at noon.${" After it more was.".repeat(20)}`;

function excerpts(words: string[], summary = "The mayor *announced* it.") {
  const { pair, ...content } = inventedContent({
    earlier: inventedStatement({ quote: "The lantern fee will never rise. I promise." }),
    passages: { earlier: { start: 0, end: 32 }, later: { start: 0, end: 26 } },
  });
  const sought: Sought = { words: words.map((term) => ({ terms: [term], saysLittle: false })), phrases: [] };
  return excerptsOf(passagesOf({ ...content, pair: { ...pair, summary } }), sought);
}

test("what the list shows anyway needs no excerpt", () => {
  expect(excerpts(["lantern", "rise", "ada"])).toEqual([]);
});

test.each([
  ["announc", "summary", "The mayor announced it."],
  ["promis", "earlier quotation", "The lantern fee will never rise. I promise."],
  ["council", "occasion", "Council of Sampleton"],
  ["minut", "source", "Minutes of Sampleton"],
])("“%s” is shown in the %s", (word, place, text) => {
  expect(excerpts([word])).toMatchObject([{ place, text, isCutBefore: false, isCutAfter: false }]);
});

test("of words in several places the fewest places are shown that have them, two at most", () => {
  expect(excerpts(["minut", "council", "promis"])).toHaveLength(2);
  expect(excerpts(["mayor", "announc", "lantern"]).map(({ place }) => place)).toEqual(["summary"]);
});

test("of a long text the piece is shown that has the word, from word to word", () => {
  const [excerpt] = excerpts(["zeppelin"], LONG);
  expect(excerpt).toMatchObject({ place: "summary", isCutBefore: true, isCutAfter: true });
  expect(excerpt?.text.length).toBeLessThanOrEqual(200);
  expect(excerpt?.marks.map(({ start, end }) => excerpt.text.slice(start, end))).toEqual(["zeppelin"]);
  expect(LONG).toContain(` ${excerpt?.text} `);
});

test("a word at the very end of a long text is shown", () => {
  const [excerpt] = excerpts(["zeppelin"], `${"so it went on ".repeat(40)}zeppelin`);
  expect(excerpt?.text).toMatch(/ zeppelin$/);
  expect(excerpt).toMatchObject({ isCutBefore: true, isCutAfter: false });
});
