import { expect, test } from "vitest";
import { describeSearch } from "./describe";
import { Search, searchPath } from "./schema";

const ALL = {
  q: "any “reason”",
  relation: "corrects_wording",
  extent: "full",
  speaker: "ada-example",
  topic: "fees",
  from: "2018-07-01",
  until: "2018-07-31",
} as const;

test("a search is told in words, and nothing of where it stands or how it is ordered", () => {
  expect(describeSearch({ ...ALL, sort: "said", after: "x" })).toBe(
    "“any “reason””, Corrects wording, Full change, speaker ada-example, topic fees, from 1 July 2018, until 31 July 2018",
  );
  expect(describeSearch({ relation: "reverses" })).toBe("Reverses");
});

test("the address of a search is read as that search, and leaves out what goes without saying", () => {
  const search = Search.parse({ ...ALL, sort: "said" });
  const { searchParams } = new URL(searchPath(search), "http://localhost");
  expect(Search.parse(Object.fromEntries(searchParams))).toEqual(search);
  expect(searchPath({ q: "fee", sort: "relevance" })).toBe("/search?q=fee");
  expect(searchPath({ q: "" })).toBe("/search");
});
