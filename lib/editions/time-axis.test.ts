import { expect, test } from "vitest";
import { dayAt, dayNumber, daysBetween, daysOf } from "./days";
import { ticksBetween } from "./time-axis";

const ticks = (first: string, last: string) =>
  ticksBetween(dayNumber(first), dayNumber(last)).map(({ unit, on }) => `${unit} ${on}`);

test("a single day is its own tick", () => {
  expect(ticks("2018-07-16", "2018-07-16")).toEqual(["day 2018-07-16"]);
});

test("a few days are ticked one by one", () => {
  expect(ticks("2018-07-16", "2018-07-19")).toEqual([
    "day 2018-07-16",
    "day 2018-07-17",
    "day 2018-07-18",
    "day 2018-07-19",
  ]);
});

test("months and years begin where the calendar begins them", () => {
  expect(ticks("2017-12-20", "2018-04-02")).toEqual([
    "month 2018-01-01",
    "month 2018-02-01",
    "month 2018-03-01",
    "month 2018-04-01",
  ]);
  expect(ticks("1987-06-12", "2018-07-17")).toEqual([
    "year 1990-01-01",
    "year 2000-01-01",
    "year 2010-01-01",
  ]);
});

test("no span from a day to centuries has more than five ticks, and each lies within it", () => {
  const first = dayNumber("1799-03-09");
  for (let length = 0; length < 100_000; length += 37) {
    const found = ticksBetween(first, first + length);
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThanOrEqual(5);
    expect(found.every(({ day }) => day >= first && day <= first + length)).toBe(true);
  }
});

test("a month or year reaches from its first day to its last, leap years and year ends too", () => {
  const range = (on: string, precision: "year" | "month" | "day") => {
    const { first, last } = daysOf({ on, precision });
    return [dayAt(first), dayAt(last)];
  };
  expect(range("2020-02-01", "month")).toEqual(["2020-02-01", "2020-02-29"]);
  expect(range("2019-12-01", "month")).toEqual(["2019-12-01", "2019-12-31"]);
  expect(range("1998-01-01", "year")).toEqual(["1998-01-01", "1998-12-31"]);
  expect(range("1998-05-06", "day")).toEqual(["1998-05-06", "1998-05-06"]);
});

test("the days between two dates do not depend on the clock being changed between them", () => {
  expect(daysBetween("2018-03-24", "2018-03-26")).toBe(2);
  expect(daysBetween("2018-10-27", "2018-10-29")).toBe(2);
  expect(daysBetween("1987-06-13", "2018-07-17")).toBe(11_357);
});
