import { expect, test } from "vitest";
import { changedFields, sameValue } from "./same-value";

test("a field that was changed and changed back is not changed", () => {
  const base = { title: "a", topics: [{ id: "1" }], note: null, at: undefined };
  expect(changedFields(base, { ...base, topics: [{ id: "1" }] })).toEqual([]);
  expect(changedFields(base, { ...base, title: "b" })).toEqual(["title"]);
  expect(changedFields(base, { ...base, topics: [] })).toEqual(["topics"]);
});

test.each([
  [1, "1"],
  [null, {}],
  [[], {}],
  [{ a: 1 }, { b: 1 }],
  [{ a: 1 }, { a: 1, b: 2 }],
  [
    ["a", "b"],
    ["b", "a"],
  ],
])("%j and %j are not the same", (one, other) => {
  expect(sameValue(one, other)).toBe(false);
  expect(sameValue(other, one)).toBe(false);
});
