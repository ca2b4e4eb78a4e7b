import { expect, test } from "vitest";
import { foreignDay } from "./foreign-date";

test.each([
  ["2020-08-31 17:22:16", "2020-08-31", "day"],
  ["2022-10-18T23:31:08+05:30", "2022-10-18", "day"],
  ["20200831", "2020-08-31", "day"],
  ["2021-05", "2021-05-01", "month"],
  ["2021", "2021-01-01", "year"],
  ["2021/5/3", "2021-05-03", "day"],
  ["3 October 2022", "2022-10-03", "day"],
  ["Mon, 3rd Oct 2022 10:00", "2022-10-03", "day"],
  ["Oct. 3, 2022", "2022-10-03", "day"],
])("the date %s is read as %s", (text, day, precision) => {
  expect(foreignDay(text)).toEqual({ day, precision });
});

test.each([
  ["2021-02-30"],
  ["03/04/2021"],
  ["yesterday"],
  ["3 Foo 2022"],
  [""],
  [20_210_101],
  [null],
  [["2021"]],
])("the date %s is not guessed at", (text) => {
  expect(foreignDay(text)).toBeNull();
});
