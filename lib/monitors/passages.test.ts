import { expect, test } from "vitest";
import fc from "@/lib/platform/testing/property";
import { passagesOf } from "./passages";

const TRANSCRIPT = `Press briefing
Sampleton, 1:05 P.M.

MAYOR EXAMPLE:  We will build the bridge.

And we will not raise the fee. (Laughter.)

Q    Will you? And the fee, will it stay?

THE CLERK:
It will stay as it is.

MAYOR EXAMPLE:  Thank you.`;

test("each paragraph of a turn is a passage of whoever speaks, and thanks are none", () => {
  const said = passagesOf(TRANSCRIPT).map(({ label, start, end }) => [label, TRANSCRIPT.slice(start, end)]);
  expect(said).toEqual([
    ["MAYOR EXAMPLE", "We will build the bridge."],
    ["MAYOR EXAMPLE", "And we will not raise the fee. (Laughter.)"],
    ["Q", "Will you? And the fee, will it stay?"],
    ["THE CLERK", "It will stay as it is."],
  ]);
});

test("a text without turns is all in the words of its author", () => {
  const text = "We will build the bridge\nbefore winter.\n\n \nNobody will pay a fee.\n";
  expect(passagesOf(text).map(({ label, start, end }) => [label, text.slice(start, end)])).toEqual([
    [null, "We will build the bridge\nbefore winter."],
    [null, "Nobody will pay a fee."],
  ]);
});

test("a long paragraph is parted between sentences, one that has none is left whole", () => {
  const sentence = "We will build a bridge of stone across the river.";
  const text = Array.from({ length: 20 }, () => sentence).join(" ");
  const parts = passagesOf(text).map(({ start, end }) => text.slice(start, end));
  expect(parts.join(" ")).toBe(text);
  expect(parts.every((part) => part.length <= 400 && part.endsWith("river."))).toBe(true);
  const endless = "la ".repeat(300).trim();
  expect(passagesOf(endless)).toEqual([{ label: null, start: 0, end: endless.length }]);
});

test("of any text the passages lie in it, in order and apart", () => {
  const line = fc.constantFrom(
    "MS. A:  ",
    "Q  ",
    "We will go on. ",
    "Mr. B said so. ",
    "\n",
    "\n\n",
    " ",
    "x".repeat(90),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 60 }), (lines) => {
      const text = lines.join("");
      let last = 0;
      for (const { start, end } of passagesOf(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});
