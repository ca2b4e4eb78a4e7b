import { expect, test } from "vitest";
import type { PairSummary } from "./schema";
import { MOST_LANES, timelineOf } from "./timeline";

type Said = { id: string; on: string; precision?: PairSummary["earlier"]["precision"]; passage?: string };

const speaker = { slug: "jane-roe", name: "Jane Roe", office: null };

function side({ id, on, precision = "day", passage = `Words of ${id}` }: Said): PairSummary["earlier"] {
  return { statementId: id, passage, language: "en", on, precision, speaker, spokenBy: null };
}

function pair(earlier: Said, later: Said): PairSummary {
  return {
    slug: `${earlier.id}-${later.id}`,
    headline: `${earlier.id}, then ${later.id}`,
    language: "en",
    relation: "reverses",
    extent: "full",
    acknowledgement: "none",
    issuedBy: "speaker",
    labelSetVersion: 1,
    earlier: side(earlier),
    later: side(later),
    topics: [],
    firstPublishedAt: "2020-01-01T00:00:00.000Z",
    notice: null,
  };
}

const order = (pairs: PairSummary[]) => timelineOf(pairs).statements.map(({ statementId }) => statementId);
const arcs = (pairs: PairSummary[]) => timelineOf(pairs).arcs.map(({ from, to, lane }) => [from, to, lane]);

test("a speaker without pairs has an empty timeline", () => {
  expect(timelineOf([])).toEqual({ statements: [], arcs: [], lanes: 0 });
});

test("a statement in several pairs stands on the timeline once, with every passage compared", () => {
  const first = { id: "a", on: "2018-07-16" };
  const pairs = [
    pair(first, { id: "b", on: "2018-07-17" }),
    pair({ ...first, passage: "Other words" }, { id: "c", on: "2018-07-19" }),
    pair(first, { id: "d", on: "2018-07-20" }),
  ];
  expect(order(pairs)).toEqual(["a", "b", "c", "d"]);
  expect(timelineOf(pairs).statements[0]?.passages).toEqual(["Words of a", "Other words"]);
});

test("the order is that of the days, not that of publication", () => {
  const newestFirst = [
    pair({ id: "c", on: "2019-01-01" }, { id: "d", on: "2020-01-01" }),
    pair({ id: "a", on: "1987-06-12" }, { id: "b", on: "2018-07-17" }),
  ];
  expect(order(newestFirst)).toEqual(["a", "b", "c", "d"]);
});

test("within one day the earlier statement of a pair comes first, through a chain of pairs too", () => {
  const on = "2018-07-16";
  const pairs = [
    pair({ id: "b", on }, { id: "a", on }),
    pair({ id: "c", on }, { id: "b", on }),
    pair({ id: "d", on }, { id: "c", on }),
  ];
  expect(order(pairs)).toEqual(["d", "c", "b", "a"]);
  expect(timelineOf(pairs).statements.map((statement) => statement.daysAfterPrevious)).toEqual([
    null,
    0,
    0,
    0,
  ]);
});

test("a later statement known only to the month or year never stands above its earlier one", () => {
  const pairs = [
    pair({ id: "b", on: "2018-07-16" }, { id: "a", on: "2018-07-01", precision: "month" }),
    pair({ id: "a", on: "2018-07-01", precision: "month" }, { id: "c", on: "2018-01-01", precision: "year" }),
  ];
  expect(order(pairs)).toEqual(["b", "a", "c"]);
  expect(timelineOf(pairs).statements.every(({ daysAfterPrevious }) => (daysAfterPrevious ?? 0) >= 0)).toBe(
    true,
  );
});

test("two pairs that call each other earlier do not hang the page", () => {
  const on = "2018-07-16";
  expect(
    order([pair({ id: "a", on }, { id: "b", on }), pair({ id: "b", on }, { id: "a", on })]),
  ).toHaveLength(2);
});

test("the time since the statement before is counted in days, from one day to decades", () => {
  const pairs = [
    pair({ id: "a", on: "1987-06-12" }, { id: "b", on: "1987-06-13" }),
    pair({ id: "b", on: "1987-06-13" }, { id: "c", on: "2018-07-17" }),
  ];
  expect(timelineOf(pairs).statements.map(({ daysAfterPrevious }) => daysAfterPrevious)).toEqual([
    null,
    1,
    11_357,
  ]);
});

test("arcs that meet at one statement share a lane, and arcs that overlap do not", () => {
  const [a, b, c] = ["01", "02", "03"].map((day) => ({ id: day, on: `2020-01-${day}` })) as [
    Said,
    Said,
    Said,
  ];
  expect(arcs([pair(a, b), pair(b, c)])).toEqual([
    [0, 1, 0],
    [1, 2, 0],
  ]);
  expect(arcs([pair(a, c), pair(b, c)])).toEqual([
    [0, 2, 1],
    [1, 2, 0],
  ]);
});

test("more arcs than lanes share the outermost lane", () => {
  const first = { id: "00", on: "2020-01-01" };
  const pairs = Array.from({ length: 12 }, (_, index) =>
    pair(first, { id: `x${index}`, on: `2021-01-${index + 10}` }),
  );
  const timeline = timelineOf(pairs);
  expect(timeline.lanes).toBe(MOST_LANES);
  expect(timeline.arcs).toHaveLength(12);
});
