import { expect, test } from "vitest";
import fc from "@/lib/platform/testing/property";
import { extractAround, toTextPosition, toTextQuote } from "./selectors";

const words = fc
  .array(fc.constantFrom("would", "wouldn’t", "é", "e\u0301", "👨‍👩‍👧", "🇫🇮", "我们", "x"), { maxLength: 60 })
  .map((list) => list.join(" "));
const anything = fc.oneof(words, fc.string({ unit: "binary", maxLength: 200 }));

/** A text and a range of it. */
const range = anything.chain((text) =>
  fc.tuple(fc.constant(text), fc.nat(text.length), fc.nat(text.length)).map(([whole, one, other]) => ({
    text: whole,
    start: Math.min(one, other),
    end: Math.max(one, other),
  })),
);

test("a position counts characters, so that other tools find the same place", () => {
  const text = "👍👍 I said so 👍";
  const start = text.indexOf("I said");
  expect(toTextPosition(text, start, start + 6)).toEqual({ start: 3, end: 9 });
});

test("the position of any range is that of its characters", () => {
  fc.assert(
    fc.property(range, ({ text, start, end }) => {
      fc.pre(text.isWellFormed() && text.slice(0, start).isWellFormed() && text.slice(0, end).isWellFormed());
      const position = toTextPosition(text, start, end);
      expect(Array.from(text).slice(position.start, position.end).join("")).toBe(text.slice(start, end));
    }),
  );
});

test("a quote selector keeps 32 characters on each side", () => {
  const text = `${"a".repeat(40)}the words${"b".repeat(40)}`;
  expect(toTextQuote(text, 40, 49)).toEqual({
    exact: "the words",
    prefix: "a".repeat(32),
    suffix: "b".repeat(32),
  });
});

test("a quote selector ends where its text does", () => {
  expect(toTextQuote("We lost.", 0, 8)).toEqual({ exact: "We lost.", prefix: "", suffix: "" });
});

test("context never holds part of an accented letter, a flag or a joined emoji", () => {
  const family = "👨‍👩‍👧";
  const text = `${family}${"e\u0301".repeat(15)}QUOTE${"e\u0301".repeat(15)}${family}`;
  const start = text.indexOf("QUOTE");
  const { prefix, suffix } = toTextQuote(text, start, start + 5);
  expect(prefix).toBe("e\u0301".repeat(15));
  expect(suffix).toBe("e\u0301".repeat(15));
});

test("a quote selector is a piece of its text, whatever the text", () => {
  fc.assert(
    fc.property(range, ({ text, start, end }) => {
      const { prefix, exact, suffix } = toTextQuote(text, start, end);
      expect(text.slice(start - prefix.length, end + suffix.length)).toBe(prefix + exact + suffix);
      expect(exact).toBe(text.slice(start, end));
      expect(Math.max(prefix.length, suffix.length)).toBeLessThanOrEqual(32);
    }),
  );
});

test("an extract is cut between words and says that it was cut", () => {
  const text = "one two three four five six seven eight nine ten";
  const start = text.indexOf("five");
  const extract = extractAround(text, start, start + 4, 8);
  expect(extract).toEqual({ text: "four five six", start: 5, end: 9, cutBefore: true, cutAfter: true });
});

test("an extract of a short text is all of it", () => {
  expect(extractAround("We lost.", 3, 7)).toEqual({
    text: "We lost.",
    start: 3,
    end: 7,
    cutBefore: false,
    cutAfter: false,
  });
});

test("an extract goes about 600 characters to each side unless told otherwise", () => {
  const text = "word ".repeat(1000);
  const extract = extractAround(text, 2500, 2504);
  expect(extract.text.length).toBeGreaterThan(1190);
  expect(extract.text.length).toBeLessThanOrEqual(1204);
});

test("white space alone at the end is not announced as cut text", () => {
  const extract = extractAround(`${" ".repeat(50)}We lost.${"\n".repeat(50)}`, 50, 58, 10);
  expect(extract).toMatchObject({ cutBefore: false, cutAfter: false });
});

test("an extract always holds the passage at the place it names", () => {
  fc.assert(
    fc.property(range, fc.nat(40), ({ text, start, end }, radius) => {
      const extract = extractAround(text, start, end, radius);
      expect(extract.text.slice(extract.start, extract.end)).toBe(text.slice(start, end));
      expect(text).toContain(extract.text);
      expect(extract.text.length).toBeLessThanOrEqual(end - start + 2 * radius);
    }),
  );
});
