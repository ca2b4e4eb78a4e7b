import { describe, expect, test } from "vitest";
import { formatDay, formatMoment, formatShortDay, machineDay, timeBetween } from "./dates";

const day = (on: string) => ({ on, precision: "day" as const });
const minute = (on: string, at: string, zone = "Europe/Helsinki") => ({
  on,
  at,
  zone,
  precision: "minute" as const,
});

describe("a date shows no more than is known", () => {
  test.each([
    ["day", "16 July 2018"],
    ["minute", "16 July 2018"],
    ["month", "July 2018"],
    ["year", "2018"],
  ] as const)("to the %s", (precision, shown) => {
    expect(formatDay("2018-07-16", precision)).toBe(shown);
  });

  test("also where room is short", () => {
    expect(formatShortDay("2018-07-16")).toBe("16 Jul 2018");
    expect(formatShortDay("2018-07-01", "month")).toBe("July 2018");
  });

  test("also for machines", () => {
    expect(machineDay("2018-07-01", "month")).toBe("2018-07");
    expect(machineDay("2018-01-01", "year")).toBe("2018");
    expect(machineDay("2018-07-16", "minute")).toBe("2018-07-16");
  });
});

test("a day is the same wherever the server stands", () => {
  expect(formatDay("2018-07-16T23:59:00.000Z")).toBe("16 July 2018");
  expect(formatMoment("2018-07-16T23:59:30.000Z")).toBe("16 July 2018, 23:59 UTC");
});

describe("the time between two statements is said in words", () => {
  test.each([
    ["2018-07-16", "2018-07-16", "the same day"],
    ["2018-07-16", "2018-07-17", "1 day later"],
    ["2018-07-16", "2018-07-19", "3 days later"],
    ["2018-03-24", "2018-03-26", "2 days later"],
    ["2018-07-16", "2018-10-14", "90 days later"],
    ["2018-07-16", "2018-11-16", "4 months later"],
    ["2018-07-16", "2018-11-20", "over 4 months later"],
    ["2018-07-16", "2018-11-10", "over 3 months later"],
    ["2016-07-16", "2018-07-16", "2 years later"],
    ["2016-07-16", "2018-12-01", "over 2 years later"],
  ])("%s to %s", (earlier, later, words) => {
    expect(timeBetween(day(earlier), day(later))).toBe(words);
  });

  test("in hours or minutes when both clocks are known and the same", () => {
    expect(timeBetween(minute("2018-07-16", "17:00"), minute("2018-07-16", "17:40"))).toBe(
      "40 minutes later",
    );
    expect(timeBetween(minute("2018-07-16", "17:00"), minute("2018-07-16", "20:00"))).toBe("3 hours later");
    expect(timeBetween(minute("2018-07-16", "17:00"), minute("2018-07-16", "20:10"))).toBe(
      "over 3 hours later",
    );
  });

  test("but not across two time zones", () => {
    const washington = minute("2018-07-16", "20:10", "America/New_York");
    expect(timeBetween(minute("2018-07-16", "17:00"), washington)).toBe("the same day");
  });

  test("no finer than the coarser of the two dates", () => {
    const july = { on: "2018-07-01", precision: "month" as const };
    const year = { on: "2016-01-01", precision: "year" as const };
    expect(timeBetween(july, day("2018-07-17"))).toBe("in the same month");
    expect(timeBetween(july, day("2018-09-17"))).toBe("2 months later");
    expect(timeBetween(year, day("2018-09-17"))).toBe("2 years later");
    expect(timeBetween(year, day("2016-09-17"))).toBe("in the same year");
  });
});
