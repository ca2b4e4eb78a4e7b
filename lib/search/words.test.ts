import fc from "fast-check";
import { expect, test } from "vitest";
import { ftsQuery, searchWords, tsQuery } from "./words";

test("“would” and “wouldn’t” are different searches, whichever apostrophe is typed", () => {
  expect(searchWords("would")).toEqual([["would"]]);
  expect(searchWords("wouldn’t")).toEqual([["wouldn", "t"]]);
  expect(searchWords("wouldn't")).toEqual([["wouldn", "t"]]);
});

test("no word is dropped for being common", () => {
  expect(searchWords("why it would be")).toEqual([["why"], ["it"], ["would"], ["be"]]);
});

test("each engine is asked for every word, or for any", () => {
  const words = searchWords("wouldn't be");
  expect(ftsQuery(words, "AND")).toBe('"wouldn t" AND "be"');
  expect(tsQuery(words, "OR")).toBe("('wouldn' <-> 't') | ('be')");
});

test("nothing that is typed is read as query language", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (typed) => {
      const words = searchWords(typed);
      expect(words.length).toBeLessThanOrEqual(32);
      for (const part of words.flat()) expect(part).toMatch(/^[\p{L}\p{N}\p{M}]{1,64}$/u);
    }),
  );
});
