import { expect, test } from "vitest";
import { cosine, reranked } from "./rerank";

test("a cosine is 1 for the same direction, 0 for none in common and for nothing", () => {
  expect(cosine([1, 2], [2, 4])).toBeCloseTo(1);
  expect(cosine([1, 0], [0, 1])).toBe(0);
  expect(cosine([], [])).toBe(0);
});

test("what is alike in meaning comes before what is a little nearer in words", () => {
  const found = [
    { id: "words", score: 30 },
    { id: "meaning", score: 28 },
    { id: "neither", score: 10 },
  ];
  expect(reranked(found, [0.2, 0.9, 0.1]).map(({ id }) => id)).toEqual(["meaning", "words", "neither"]);
});

test("where all are alike, the order of the words stays", () => {
  const found = [
    { id: "first", score: 3 },
    { id: "second", score: 2 },
  ];
  expect(reranked(found, [0.5, 0.5]).map(({ id }) => id)).toEqual(["first", "second"]);
  expect(reranked([], [])).toEqual([]);
});
