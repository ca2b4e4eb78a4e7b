import { expect, test } from "vitest";
import { readJudgements, readRun, scoreRun } from "./score";

const judgements = readJudgements("q1\t0\ta\t1\nq1\t0\tb\t1\nq1\t0\tc\t0\nq2 0 d 1\n");

test("a run is measured as trec_eval does", () => {
  // q1: found at 1 and 3 of two; q2: found at 2 of one. Worked by hand: AP (1 + 2/3)/2 and 1/2.
  const run = readRun("q1 Q0 a 1 9 x\nq1 Q0 c 2 8 x\nq1 Q0 b 3 7 x\nq2 Q0 z 1 1 x\nq2 Q0 d 2 1 x\n");
  const { queries, map5, mrr, p1, recall10 } = scoreRun(judgements, run);
  expect(queries).toBe(2);
  expect(map5).toBeCloseTo((5 / 6 + 1 / 2) / 2);
  expect(mrr).toBeCloseTo((1 + 1 / 2) / 2);
  expect(p1).toBe(0.5);
  expect(recall10).toBe(1);
});

test("a judged query that found nothing counts as nought, and rank orders, not the line", () => {
  const { mrr } = scoreRun(judgements, readRun("q1 Q0 c 2 8 x\nq1 Q0 a 1 9 x\n"));
  expect(mrr).toBe(0.5);
});

test("a line without all its fields is refused by its number", () => {
  expect(() => readRun("q1 Q0 a 1 9 x\nq1 Q0\n")).toThrow("Line 2 has not 6 fields");
});
