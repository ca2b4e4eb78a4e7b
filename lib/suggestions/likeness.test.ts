import { expect, test } from "vitest";
import fc from "@/lib/platform/testing/property";
import { likenessOf } from "./likeness";

const rarities = new Map([
  ["ferry", 5],
  ["council", 1],
  ["pay", 2],
]);

test("a text is wholly like itself and not at all like one without its words", () => {
  expect(likenessOf(["ferry", "council"], ["council", "ferry"], rarities)).toBe(1);
  expect(likenessOf(["ferry"], ["harbour"], rarities)).toBe(0);
  expect(likenessOf([], [], new Map())).toBe(0);
});

test("a rare word in common makes two texts more alike than a frequent one", () => {
  const asked = ["ferry", "council"];
  const rare = likenessOf(asked, ["ferry", "winter"], rarities);
  expect(rare).toBeGreaterThan(likenessOf(asked, ["council", "winter"], rarities));
});

test("the likeness of any two texts is between nought and one", () => {
  const terms = fc.array(fc.constantFrom("ferry", "council", "pay", "winter", "harbour"));
  fc.assert(
    fc.property(terms, terms, (one, other) => {
      const likeness = likenessOf(one, other, rarities);
      expect(likeness).toBeGreaterThanOrEqual(0);
      expect(likeness).toBeLessThanOrEqual(1);
    }),
  );
});
