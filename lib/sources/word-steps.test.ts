import { expect, test } from "vitest";
import { type Step, stepped, wordsFrom } from "./word-steps";

const TEXT = "I said “would” instead of “wouldn’t”. It cost $1.5 million.\n\nMS. EXAMPLE: Next one. Last.";

function after(words: string, ...steps: Step[]): string {
  const start = TEXT.indexOf(words);
  const span = steps.reduce((now, step) => stepped(TEXT, now, step), { start, end: start + words.length });
  return TEXT.slice(span.start, span.end);
}
const step = (unit: Step["unit"], to: Step["to"], isLonger = false) => ({ unit, to, extends: isLonger });

test("a key moves the choice a word on or back", () => {
  expect(after("said", step("word", "next"))).toBe("would");
  expect(after("instead", step("word", "previous"))).toBe("would");
  expect(after("cost", step("word", "next"))).toBe("$1.5");
  expect(after("million", step("word", "next"))).toBe("MS");
});

test("a key takes in the next word, and gives it up again", () => {
  const longer = step("word", "next", true);
  expect(after("instead", longer, longer)).toBe("instead of “wouldn’t");
  expect(after("instead", longer, longer, step("word", "previous", true))).toBe("instead of");
  expect(after("instead", step("word", "previous", true))).toBe("instead");
});

test("a key moves by sentences too, and these end at the end of a line", () => {
  expect(after("cost", step("sentence", "next"))).toBe("$1.5 million.");
  expect(after("million.", step("sentence", "next", true))).toContain("MS.");
  expect(after("Next one.", step("sentence", "next"))).toBe("Last.");
  expect(after("Next one.", step("sentence", "next", true))).toBe("Next one. Last.");
  expect(after("Next one. Last.", step("sentence", "previous", true))).toBe("Next one.");
});

test("at the ends of the text the choice stays where it is", () => {
  expect(after("I", step("word", "previous"))).toBe("I");
  expect(after("Last", step("word", "next"))).toBe("Last");
  expect(after("Last.", step("word", "next", true))).toBe("Last.");
});

test("choosing begins with the first word at a place, and there may be none", () => {
  expect(wordsFrom(TEXT, 0)).toEqual({ start: 0, end: 1 });
  expect(wordsFrom(TEXT, TEXT.indexOf("cost"), "sentence")).toMatchObject({ start: TEXT.indexOf("cost") });
  expect(wordsFrom("  \n ", 0)).toBeNull();
});

test("writing without spaces is stepped through as its language divides it", () => {
  const text = "我不同意这一点";
  const first = wordsFrom(text, 0, "word", "zh");
  expect(first?.start).toBe(0);
  expect(first && stepped(text, first, step("word", "next"), "zh").start).toBe(first?.end);
});
