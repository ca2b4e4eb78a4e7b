import { expect, test } from "vitest";
import { chosenFilters, namedFacets } from "./filter-names";

const facets = {
  relation: [
    { key: "clarifies", label: "clarifies", count: 1 },
    { key: "corrects_wording", label: "corrects_wording", count: 2 },
    { key: "reverses", label: "reverses", count: 2 },
  ],
  extent: [
    { key: "full", label: "full", count: 4 },
    { key: "none", label: "none", count: 1 },
  ],
  speaker: [{ key: "jane-roe", label: "Jane Roe", count: 3 }],
  topic: [],
};

test("relations come most frequent first, under the labels readers know", () => {
  const labels = namedFacets(facets).relation.map(({ label }) => label);
  expect(labels).toEqual(["Corrects wording", "Reverses", "Clarifies"]);
});

test("“No change” stands first among the extents, whatever its count", () => {
  expect(namedFacets(facets).extent.map(({ label }) => label)).toEqual(["No change", "Full change"]);
});

test("what is chosen is said in words", () => {
  const filter = { relation: "reverses", speaker: "jane-roe", from: "2018-07-16", after: "42" } as const;
  expect(chosenFilters(filter, facets)).toEqual([
    { key: "relation", words: "Reverses" },
    { key: "speaker", words: "Jane Roe" },
    { key: "from", words: "from 16 July 2018" },
  ]);
});

test("a speaker of whom no pair is left keeps the name in the address", () => {
  expect(chosenFilters({ speaker: "john-doe" }, facets)).toEqual([{ key: "speaker", words: "john-doe" }]);
});
