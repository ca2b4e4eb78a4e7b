import { expect, test } from "vitest";
import fc from "@/lib/platform/testing/property";
import { paragraphsOf } from "./paragraphs";

const TEXT = "MS. EXAMPLE: Good day.\n\nQ Why would it be?\nAnd why not?";

test("a text is shown line by line, and an empty line sets two apart", () => {
  const lines = paragraphsOf(TEXT, []);
  expect(lines.map(({ start, end }) => TEXT.slice(start, end))).toEqual([
    "MS. EXAMPLE: Good day.",
    "Q Why would it be?",
    "And why not?",
  ]);
  expect(lines.map(({ isApart }) => isApart)).toEqual([false, true, false]);
});

test("the label of whose turn it is stands out", () => {
  const labels = paragraphsOf(TEXT, []).flatMap(({ parts }) => parts.filter(({ isLabel }) => isLabel));
  expect(labels.map(({ start, end }) => TEXT.slice(start, end))).toEqual(["MS. EXAMPLE", "Q"]);
});

test("quotes that overlap and run over lines are marked in each line, and named", () => {
  const quotes = [
    { start: TEXT.indexOf("would"), end: TEXT.indexOf("not") },
    { start: TEXT.indexOf("it be"), end: TEXT.indexOf("?") },
  ];
  const marked = paragraphsOf(TEXT, quotes).flatMap(({ parts }) =>
    parts
      .filter((part) => part.quotes.length > 0)
      .map((part) => [TEXT.slice(part.start, part.end), part.quotes]),
  );
  expect(marked).toEqual([
    ["would ", [0]],
    ["it be", [0, 1]],
    ["?", [0]],
    ["And why ", [0]],
  ]);
});

test("nothing of a text is lost or moved, whatever stands in it and whatever is quoted", () => {
  const span = fc.tuple(fc.nat(80), fc.nat(80)).map(([start, length]) => ({ start, end: start + length }));
  const line = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("MR. X: yes", "Q no", "\n", "\r\n"));
  fc.assert(
    fc.property(fc.array(line), fc.array(span), (lines, quotes) => {
      const text = lines.join("\n");
      const shown = paragraphsOf(text, quotes);
      for (const { start, end, parts } of shown) {
        expect(parts.map((part) => text.slice(part.start, part.end)).join("")).toBe(text.slice(start, end));
      }
      expect(shown.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text.replaceAll("\n", ""));
    }),
  );
});
