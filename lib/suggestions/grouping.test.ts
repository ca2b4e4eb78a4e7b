import { expect, test } from "vitest";
import { type Found, grouped } from "./grouping";

function found(statementId: string, saidOn: string, part: Partial<Found> = {}): Found {
  return {
    ...{ statementId, kind: "repeat", reason: "The same words", score: 1, order: "before" },
    ...{ earlier: [], later: [], sameAs: "the same" },
    statement: { quote: "The same.", language: "en", saidOn, speaker: "Ada Example", pairs: 0 },
    ...part,
  };
}

test("of the same words the nearest in time stands for all, and all are told with their days", () => {
  const [one, ...others] = grouped([found("b", "2020-05-01"), found("a", "2019-01-01")], "2020-06-01");
  expect(others).toEqual([]);
  expect(one?.statementId).toBe("b");
  expect(one?.said.map(({ statementId }) => statementId)).toEqual(["a", "b"]);
  expect(one).not.toHaveProperty("sameAs");
});

test("the surest come first, and of those as sure the nearest in time", () => {
  const list = grouped(
    [
      found("far", "2010-01-01", { sameAs: "far" }),
      found("near", "2020-01-01", { sameAs: "near" }),
      found("less", "2020-05-01", { sameAs: "less", score: 0.5 }),
      found("other kind", "2020-05-01", { kind: "conflict", score: 0.7 }),
    ],
    "2020-06-01",
  );
  expect(list.map(({ statementId }) => statementId)).toEqual(["near", "far", "other kind", "less"]);
});

test("without a day the order of time says nothing", () => {
  expect(grouped([found("b", "2020-05-01"), found("a", "2019-01-01")], null)[0]?.statementId).toBe("a");
});
