import { expect, test } from "vitest";
import fc from "@/lib/platform/testing/property";
import { partsOf, placeInText } from "./quoted-text";

test("a place counted in code points is found behind characters that take two units", () => {
  const text = "🇫🇮 Helsinki: I said “would”.";
  const start = [...text].indexOf("w");
  expect(placeInText(text, { exact: "would", start, end: start + 5 })).toEqual({
    start: text.indexOf("would"),
    end: text.indexOf("would") + 5,
  });
});

test("a place that holds other words is not believed, but words that stand there once are found", () => {
  expect(
    placeInText("I said [would] wouldn’t, then left.", { exact: "then left", start: 0, end: 9 }),
  ).toEqual({
    start: 25,
    end: 34,
  });
});

test("words that stand in several places, or in none, are marked nowhere rather than in a wrong place", () => {
  expect(placeInText("no, no", { exact: "no", start: 1, end: 3 })).toBeNull();
  expect(placeInText("yes", { exact: "no", start: 0, end: 2 })).toBeNull();
  expect(placeInText("yes", { exact: "", start: 1, end: 1 })).toEqual({ start: 1, end: 1 });
});

test("overlapping quotes are marked together, and each begins where it begins", () => {
  const text = "one two three four five";
  const quotes = [
    { name: "a", start: 4, end: 13 },
    { name: "b", start: 8, end: 18 },
    { name: "c", start: 4, end: 7 },
  ];
  expect(
    partsOf(text, quotes).map(({ text: words, quoted, opens }) => [words, quoted, opens.join()]),
  ).toEqual([
    ["one ", false, ""],
    ["two", true, "a,c"],
    [" ", true, ""],
    ["three", true, "b"],
    [" four", true, ""],
    [" five", false, ""],
  ]);
});

test("the empty line between two quoted paragraphs is not marked", () => {
  const text = "He said: one.\n\nTwo. End";
  expect(
    partsOf(text, [{ name: 1, start: 9, end: 19 }]).map(({ text: words, quoted }) => [words, quoted]),
  ).toEqual([
    ["He said: ", false],
    ["one.", true],
    ["\n\n", false],
    ["Two.", true],
    [" End", false],
  ]);
});

test("no character of the text is lost or told twice, whatever is quoted", () => {
  const quote = (length: number) =>
    fc
      .tuple(fc.nat(length), fc.nat(length))
      .map(([a, b]) => ({ name: 0, start: Math.min(a, b), end: Math.max(a, b) }));
  const cases = fc
    .string({ unit: "binary", maxLength: 60 })
    .chain((text) => fc.tuple(fc.constant(text), fc.array(quote(text.length), { maxLength: 6 })));
  fc.assert(
    fc.property(cases, ([text, quotes]) => {
      expect(
        partsOf(text, quotes)
          .map((part) => part.text)
          .join(""),
      ).toBe(text);
    }),
  );
});
