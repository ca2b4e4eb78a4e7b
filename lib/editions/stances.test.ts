import { expect, test } from "vitest";
import type { StatementContent } from "./schema";
import { stanceChart } from "./stances";

type Answer = Parameters<typeof stanceChart>[0][number];
type Said = Partial<StatementContent["said"]> & { on: string };

let made = 0;

function answer(stance: Answer["stance"], said: Said, slug = "jane-roe"): Answer {
  made += 1;
  const statement: StatementContent = {
    id: `statement ${made}`,
    quote: "Words",
    language: "en",
    translation: null,
    speaker: { slug, name: slug, kind: "person", wikidata: null, office: null },
    spokenBy: null,
    occasion: null,
    said: { at: null, zone: null, precision: "day", ...said },
    media: null,
    citations: [],
    questions: [],
    assessments: [],
  };
  return { statement, stance, reason: null };
}

function lanesOf(...answers: Answer[]) {
  return stanceChart(answers)?.lanes ?? [];
}

test("a question nobody has answered has no chart", () => {
  expect(stanceChart([])).toBeNull();
});

test("a single answer stands in the middle, and nothing has changed", () => {
  const [lane] = lanesOf(answer("yes", { on: "2018-07-16" }));
  expect(lane?.points.map(({ at, level }) => [at, level])).toEqual([[0.5, 0]]);
  expect(lane?.days).toEqual([{ on: "2018-07-16", precision: "day", stances: ["yes"], differs: false }]);
});

test("each speaker has a lane, in the order of their first answer", () => {
  const lanes = lanesOf(
    answer("no", { on: "2018-07-18" }, "white-house"),
    answer("yes", { on: "2018-07-16" }, "donald-trump"),
    answer("no", { on: "2018-07-19" }, "donald-trump"),
  );
  expect(lanes.map(({ speaker, points }) => [speaker.slug, points.length])).toEqual([
    ["donald-trump", 2],
    ["white-house", 1],
  ]);
});

test("answers of one day stand one below the other, in the order of the hour", () => {
  const on = "2018-07-16";
  const [lane] = lanesOf(
    answer("mixed", { on, at: "17:00" }),
    answer("no", { on, at: "09:00" }),
    answer("yes", { on: "2018-07-20" }),
  );
  expect(lane?.points.map(({ stance, level }) => [stance, level])).toEqual([
    ["no", 0],
    ["mixed", 1],
    ["yes", 0],
  ]);
  expect(lane?.levels).toBe(2);
});

test("answers too near to be told apart on a phone stand at other levels", () => {
  const days = ["1990-01-01", "1990-01-02", "1990-01-03", "2020-01-01"];
  const [lane] = lanesOf(...days.map((on) => answer("yes", { on })));
  expect(lane?.points.map(({ level }) => level)).toEqual([0, 1, 2, 0]);
});

test("a change is told by the day, and two answers of one day are not a change", () => {
  const [lane] = lanesOf(
    answer("no", { on: "2018-07-16" }),
    answer("mixed", { on: "2018-07-16" }),
    answer("mixed", { on: "2018-07-17" }),
    answer("no", { on: "2018-07-17" }),
    answer("yes", { on: "2018-07-18" }),
  );
  expect(lane?.days.map(({ stances, differs }) => [stances.join(), differs])).toEqual([
    ["no,mixed", false],
    ["mixed,no", false],
    ["yes", true],
  ]);
});

test("an answer known only to the month or year lies in the middle of it, and says how far it may reach", () => {
  const chart = stanceChart([
    answer("yes", { on: "2018-01-01", precision: "year" }),
    answer("no", { on: "2018-07-01", precision: "month" }),
    answer("no", { on: "2018-12-31" }),
  ]);
  expect([chart?.from, chart?.until]).toEqual(["2018-01-01", "2018-12-31"]);
  expect(
    chart?.lanes[0]?.points.map(({ from, at, until }) => [from, at, until].map((x) => x.toFixed(2))),
  ).toEqual([
    ["0.00", "0.50", "1.00"],
    ["0.50", "0.54", "0.58"],
    ["1.00", "1.00", "1.00"],
  ]);
});

test("the first of a month and the whole month are not one date, the same day with an hour is", () => {
  const [lane] = lanesOf(
    answer("yes", { on: "2018-07-01", precision: "month" }),
    answer("yes", { on: "2018-07-01" }),
    answer("yes", { on: "2018-07-01", precision: "minute", at: "10:00" }),
  );
  expect(lane?.days.map(({ precision }) => precision)).toEqual(["month", "day"]);
});
