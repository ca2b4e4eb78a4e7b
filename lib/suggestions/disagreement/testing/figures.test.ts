import { expect, test } from "vitest";
import { correctionFigures } from "./correction-figures";
import { bestThreshold, figuresAt, type Judged, judged, precisionAtTop } from "./pair-figures";

const scored = (score: number, isContradiction: boolean): Judged => ({
  ...{ id: String(score), before: "", after: "", label: "", found: null },
  ...{ score, isContradiction },
});
const PAIRS = [scored(0.9, true), scored(0.8, true), scored(0.6, false), scored(0.3, true), scored(0, false)];

test("counts what is shown and what is right", () => {
  expect(figuresAt(PAIRS, 0.5)).toEqual({ precision: 2 / 3, recall: 2 / 3, f1: 2 / 3 });
  expect(figuresAt([], 0.5)).toEqual({ precision: 0, recall: 0, f1: 0 });
});

test("finds the threshold that suits the pairs best", () => {
  expect(figuresAt(PAIRS, bestThreshold(PAIRS)).f1).toBeCloseTo(6 / 7);
});

test("looks at the pairs that score highest", () => {
  expect([1, 2, 3, 9].map((count) => precisionAtTop(PAIRS, count))).toEqual([1, 1, 2 / 3, 3 / 5]);
});

test("takes only the label contradiction for one", () => {
  const pair = { id: "a", before: "The ferry sails.", after: "The ferry does not sail." };
  const rows = judged(["contradiction", "neutral"].map((label) => ({ ...pair, label })));
  expect(rows.map(({ isContradiction }) => isContradiction)).toEqual([true, false]);
  expect(rows[0]?.score).toBeGreaterThan(0);
});

test("asks whether the reason names a word that changed", () => {
  const named = {
    ...{ struck: "toll", inserted: "tax" },
    ...{ as_spoken: "We raised the toll in the spring.", as_corrected: "We raised the tax in the spring." },
  };
  const figures = correctionFigures([named, { ...named, struck: "spring", inserted: "spring" }], 0.99);
  expect(figures).toMatchObject({ found: 2, shown: 0, named: 1, shownAndNamed: 0 });
  expect(figures.wrong).toHaveLength(1);
});
