import { expect, test } from "vitest";
import { boxesFor, boxesFromText, readBoxes } from "./typed-date";

const boxes = (day: string, month: string, year: string) => ({ day, month, year });

test("a date is known as far as its boxes are filled", () => {
  expect(readBoxes(boxes("16", "7", "2018"))).toEqual({ on: "2018-07-16", precision: "day" });
  expect(readBoxes(boxes("", "7", "2018"))).toEqual({ on: "2018-07-01", precision: "month" });
  expect(readBoxes(boxes("", "", "2018"))).toEqual({ on: "2018-01-01", precision: "year" });
  expect(readBoxes(boxes("", " ", ""))).toBeNull();
});

test("a month may be written as a number or a name", () => {
  for (const month of ["7", "07", "jul", "July", "JULY", "Jul."]) {
    expect(readBoxes(boxes("16", month, "2018"))).toEqual({ on: "2018-07-16", precision: "day" });
  }
});

test.each([
  ["a day that does not exist", boxes("31", "6", "2018")],
  ["29 February out of a leap year", boxes("29", "2", "2019")],
  ["day 0", boxes("0", "2", "2019")],
  ["a month 13", boxes("1", "13", "2018")],
  ["a year of two digits", boxes("1", "1", "18")],
  ["a day without a month", boxes("1", "", "2018")],
  ["a day that is no number", boxes("x", "1", "2018")],
  ["no year", boxes("1", "1", "")],
])("%s is refused in words", (_, typed) => {
  expect(readBoxes(typed)).toEqual({ message: expect.stringMatching(/\w/) });
});

test("29 February stands in a leap year", () => {
  expect(readBoxes(boxes("29", "2", "2020"))).toEqual({ on: "2020-02-29", precision: "day" });
});

test("what is shown of a date says the same date again", () => {
  for (const precision of ["year", "month", "day"] as const) {
    const on = { year: "2018-01-01", month: "2018-07-01", day: "2018-07-16" }[precision];
    expect(readBoxes(boxesFor({ on, precision }))).toEqual({ on, precision });
  }
  expect(readBoxes(boxesFor(null))).toBeNull();
});

test("a whole date can be pasted into any box", () => {
  for (const text of [
    "2018-07-16",
    "2018-07-16T10:00:00Z",
    "16 July 2018",
    "July 16, 2018",
    " 16. Jul 2018",
  ]) {
    expect(readBoxes(boxesFromText(text) ?? boxes("", "", ""))).toEqual({
      on: "2018-07-16",
      precision: "day",
    });
  }
  expect(readBoxes(boxesFromText("July 2018") ?? boxes("", "", ""))).toEqual({
    on: "2018-07-01",
    precision: "month",
  });
  expect(boxesFromText("7")).toBeNull();
  expect(boxesFromText("16 Smarch 2018")).toBeNull();
});
