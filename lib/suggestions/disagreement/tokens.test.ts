import { expect, test } from "vitest";
import { tokensOf } from "./tokens";

const wordsOf = (text: string, language = "en") => tokensOf(text, language).map(({ word }) => word);

test.each([
  ["wouldn’t", ["would", "not"]],
  ["Can't", ["can", "not"]],
  ["won’t", ["will", "not"]],
  ["cannot", ["can", "not"]],
  ["we’ll", ["we", "will"]],
  ["the mayor’s", ["the", "mayor"]],
  ["o'clock", ["o"]],
])("takes %s apart", (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test("leaves the apostrophes of other languages alone", () => {
  expect(wordsOf("Ce n’est pas l’eau", "fr")).toEqual(["ce", "n'est", "pas", "l'eau"]);
});

test("keeps amounts, ordinals and abbreviations whole", () => {
  expect(wordsOf("$1.5 million, 40%, the 20th, at 2 p.m. in the U.S. COP26.")).toEqual(
    "$1.5 million 40% the 20th at 2 p.m. in the u.s. cop26".split(" "),
  );
});

test("gives both words of a contraction the place of what was printed", () => {
  const [, would, not] = tokensOf("It wouldn’t do", "en");
  expect([would, not]).toMatchObject([
    { start: 3, end: 11, text: "wouldn’t" },
    { start: 3, end: 11, text: "wouldn’t" },
  ]);
});

test("begins another clause at a mark and at a word that joins", () => {
  const clauses = tokensOf("Ships sail, boats row because oars do", "en").map(({ clause }) => clause);
  expect(clauses).toEqual([0, 0, 1, 1, 2, 2, 2]);
});

test("reads inflected forms as one word, regular or not", () => {
  expect(tokensOf("sold selling", "en").map(({ stem }) => stem)).toEqual(["sell", "sell"]);
});
