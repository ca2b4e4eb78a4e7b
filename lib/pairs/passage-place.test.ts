import { expect, test } from "vitest";
import { passageSentence, placesOfPassage } from "./passage-place";

const QUOTE = "I don’t see why it would be, or why it would not be.";

test("words that stand more than once cannot be the passage, and the editor is told why", () => {
  expect(placesOfPassage(QUOTE, "why it would")).toHaveLength(2);
  expect(passageSentence(QUOTE, "why it would")).toEqual({
    sentence: expect.stringContaining("2 times"),
    isWrong: true,
  });
});

test("words that overlap themselves are counted where they stand", () => {
  expect(placesOfPassage("no no no", "no no")).toEqual([
    { start: 0, end: 5 },
    { start: 3, end: 8 },
  ]);
});

test("one place is fine, and so is the whole quotation", () => {
  expect(passageSentence(QUOTE, "would not be").isWrong).toBe(false);
  expect(passageSentence(QUOTE, QUOTE)).toEqual({
    sentence: "The whole quotation is compared.",
    isWrong: false,
  });
});

test("a passage that was edited out of its quotation, or is empty, is wrong", () => {
  expect(passageSentence(QUOTE, "wouldn’t").isWrong).toBe(true);
  expect(passageSentence(QUOTE, "").isWrong).toBe(true);
});
