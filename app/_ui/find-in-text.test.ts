import { expect, test } from "vitest";
import { findAll, findBetween } from "./find-in-text";

const TEXT = "“Why would it?” she said.\nIt would – or it wouldn’t. Would IT?";
const words = (spans: { start: number; end: number }[]) =>
  spans.map(({ start, end }) => TEXT.slice(start, end));

test("words are found whatever their case, and as they stand", () => {
  expect(words(findAll(TEXT, "would it"))).toEqual(["would it", "Would IT"]);
  expect(words(findAll(TEXT, " IT WOULD "))).toEqual(["It would", "it would"]);
});

test("kinds of marks, dashes and spaces do not count", () => {
  expect(words(findAll(TEXT, '"why'))).toEqual(["“Why"]);
  expect(words(findAll(TEXT, "wouldn't"))).toEqual(["wouldn’t"]);
  expect(words(findAll(TEXT, "would - or"))).toEqual(["would – or"]);
  expect(words(findAll(TEXT, "said. it"))).toEqual(["said.\nIt"]);
});

test("signs that mean something to a pattern mean themselves", () => {
  expect(words(findAll(TEXT, "it?"))).toEqual(["it?", "IT?"]);
  for (const sign of [".*", "(", "[", "\\", "+", "$", "^", "{1}", "a|b", "/"])
    expect(findAll(TEXT, sign)).toEqual([]);
});

test("nothing is found for nothing, and not more than is wanted", () => {
  expect(findAll(TEXT, "  ")).toEqual([]);
  expect(findAll(TEXT, "it", 2)).toHaveLength(2);
});

test("letters that change their length with their case keep their places", () => {
  expect(findAll("İİ word", "word")).toEqual([{ start: 3, end: 7 }]);
});

test("a stretch is found by its first and its last words", () => {
  expect(words(findBetween(TEXT, "it", "said"))).toEqual(["it?” she said"]);
  expect(words(findBetween(TEXT, "it would", "wouldn't"))).toEqual(["It would – or it wouldn’t"]);
  expect(findBetween(TEXT, "she", "nowhere")).toEqual([]);
  expect(words(findBetween(TEXT, "she", ""))).toEqual(["she"]);
});
