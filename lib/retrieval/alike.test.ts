import { expect, test } from "vitest";
import { smoothed } from "./alike";

const vector = (...terms: number[]) => new Map(terms.map((term) => [term, 1]));

test("of two as near, the one that is like another near one comes first", () => {
  const found = [
    { id: 1, score: 10 },
    { id: 2, score: 6 },
    { id: 3, score: 6 },
  ];
  const entries = new Map([
    [1, vector(1, 2, 3)],
    [2, vector(7, 8, 9)],
    [3, vector(2, 3, 4)],
  ]);
  expect(smoothed(found, entries).map(({ id }) => id)).toEqual([1, 3, 2]);
});

test("what is like nothing else keeps its score, and so does one alone", () => {
  expect(smoothed([{ id: 1, score: 5 }], new Map([[1, vector(1)]]))).toEqual([{ id: 1, score: 5 }]);
  expect(smoothed([{ id: 1, score: 5 }], new Map())).toEqual([{ id: 1, score: 5 }]);
  expect(smoothed([], new Map())).toEqual([]);
});
