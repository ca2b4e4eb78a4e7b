import { expect, test } from "vitest";
import fc from "@/lib/platform/testing/property";
import { excerptOf } from "./excerpt";

test("a short text is shown as it is", () => {
  const ranges = [{ start: 4, end: 9 }];
  expect(excerptOf("The ferry sails.", ranges)).toEqual({ text: "The ferry sails.", ranges });
});

test("of a long text the part around the first mark is shown, whole words only", () => {
  const text = `${"before ".repeat(60)}never ${"after ".repeat(60)}`;
  const start = text.indexOf("never");
  const { text: shown, ranges } = excerptOf(text, [{ start, end: start + 5 }]);
  expect(shown).toMatch(/^… before .* never after .* after …$/);
  expect(ranges.map((range) => shown.slice(range.start, range.end))).toEqual(["never"]);
});

test("what is marked in an excerpt are the words that were marked, whatever the text", () => {
  const words = fc.array(fc.string({ minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 80 });
  fc.assert(
    fc.property(words, fc.nat(), fc.nat(30), (list, at, length) => {
      const text = list.join(" ");
      const start = at % text.length;
      const range = { start, end: Math.min(text.length, start + length) };
      const marked = text.slice(range.start, range.end);
      const { text: shown, ranges } = excerptOf(text, [range], 60);
      expect(ranges.every((each) => marked.startsWith(shown.slice(each.start, each.end)))).toBe(true);
      expect(shown.length).toBeLessThanOrEqual(64);
    }),
  );
});
