import { expect, test } from "vitest";
import { sentenceAround } from "./sentences";

function around(text: string, words: string): string {
  const start = text.indexOf(words);
  const { start: from, end } = sentenceAround(text, start, start + words.length);
  return text.slice(from, end);
}

test.each([
  [
    "There’s a case: Seila Law LLC, v. the Bureau. I would",
    "Seila",
    "There’s a case: Seila Law LLC, v. the Bureau.",
  ],
  ["It ended. So Mr. Deese said that. We agree.", "said", "So Mr. Deese said that."],
  ["It ended. Joseph R. Biden spoke. We agree.", "spoke", "Joseph R. Biden spoke."],
  ["It ended. J.D. Vance spoke. We agree.", "spoke", "J.D. Vance spoke."],
  ["more than $810 million in U.S. programs. And more.", "$810", "more than $810 million in U.S. programs."],
  ["It landed at 4 a.m. Eastern Time. And more.", "4", "It landed at 4 a.m. Eastern Time."],
  ["We work with St. Louis. And more.", "St", "We work with St. Louis."],
  ["It is about 1.7 trillion. And more.", "about", "It is about 1.7 trillion."],
  ["(Applause.) It is so. (Laughter.) And more.", "so", "It is so."],
  ["He said, “It is so.” And more.", "so", "He said, “It is so.”"],
])("a sentence is not cut at a point within it: %s", (text, words, sentence) => {
  expect(around(text, words)).toBe(sentence);
});

test.each([
  ["We made it in the U.S. And more.", "made", "We made it in the U.S."],
  ["No. We did not.", "did", "We did not."],
  ["It was I. We did not.", "did", "We did not."],
  ["That is its No. 1 goal. We did not.", "goal", "That is its No. 1 goal."],
])("a point that may end a sentence does so before a word that begins one: %s", (text, words, sentence) => {
  expect(around(text, words)).toBe(sentence);
});

test("a line break ends no sentence, but a paragraph does", () => {
  expect(around("Before\n\nof many shapes and sizes,\nmany still lack it\n\nAfter", "shapes")).toBe(
    "of many shapes and sizes,\nmany still lack it",
  );
});

test("words that reach over the end of a sentence get both", () => {
  expect(around("One. It is so. We agree. Four.", "so. We")).toBe("It is so. We agree.");
});

test("a place without words has the sentence it stands in", () => {
  const text = "Bills will go out. And more.";
  expect(sentenceAround(text, 10, 10)).toEqual({ start: 0, end: 18 });
  expect(sentenceAround(text, text.length, text.length)).toEqual({ start: 19, end: 28 });
  expect(sentenceAround("", 0, 0)).toEqual({ start: 0, end: 0 });
});
