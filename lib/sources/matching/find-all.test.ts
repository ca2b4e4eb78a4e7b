import { expect, test } from "vitest";
import fc from "@/lib/platform/testing/property";
import { findAll } from "./find-all";

const text = fc.string({ unit: fc.constantFrom("a", "b", " "), maxLength: 60 });
const needle = fc.string({ unit: fc.constantFrom("a", "b", " "), minLength: 1, maxLength: 6 });

test("all places are found, overlapping ones too", () => {
  expect(findAll("aaaa", "aa")).toEqual([0, 1, 2]);
  expect(findAll("abc", "")).toEqual([]);
});

test("they are the places at which the text goes on with the needle, and lie within the range", () => {
  fc.assert(
    fc.property(text, needle, fc.nat(60), fc.nat(60), (within, words, start, end) => {
      const due = Array.from(within, (_, at) => at).filter(
        (at) =>
          within.startsWith(words, at) && at >= start && at + words.length <= Math.min(end, within.length),
      );
      expect(findAll(within, words, { start, end })).toEqual(due);
    }),
  );
});
