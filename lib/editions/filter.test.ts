import { expect, test } from "vitest";
import { filterPath, PairFilter } from "./filter";

test("the filters of an address are read as they stand there", () => {
  const given = {
    relation: "reverses",
    extent: "full",
    speaker: "ada",
    topic: "fees",
    from: "2021-02-03",
    after: "x",
  };
  expect(PairFilter.parse(given)).toEqual(given);
});

test.each([
  ["a relation that is none", { relation: "flips" }],
  ["a day that is none", { until: "2021-02-31" }],
  ["an empty value", { speaker: "" }],
  ["a value as long as a page", { topic: "x".repeat(5000) }],
  ["a filter that nobody offers", { colour: "red" }],
])("%s counts as not given", (_, given) => {
  expect(Object.values(PairFilter.parse(given)).filter(Boolean)).toEqual([]);
});

test("of a value that is given twice the first counts", () => {
  expect(PairFilter.parse({ extent: ["full", "none"] }).extent).toBe("full");
});

test("an address holds the filters that are set and no others", () => {
  expect(filterPath("/", { extent: "full", speaker: undefined, topic: "a b" })).toBe(
    "/?extent=full&topic=a+b",
  );
  expect(filterPath("/", {})).toBe("/");
});
