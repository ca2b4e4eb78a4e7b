import { expect, test } from "vitest";
import { printClock, readClock } from "./clock";

test("a time in a recording is read as people write it", () => {
  expect(readClock("12:03")).toBe(723);
  expect(readClock("1:02:03.5")).toBe(3723.5);
  expect(readClock(" 75 ")).toBe(75);
  expect(readClock("1:02,25")).toBe(62.25);
  for (const text of ["", "noon", "1:2:3:4", "-5", "1:"]) expect(readClock(text)).toBeNull();
});

test("what is printed reads back as the same time", () => {
  for (const seconds of [0, 9.25, 59.999, 60, 3599.5, 3600, 36_061.001]) {
    expect(readClock(printClock(seconds))).toBe(seconds);
  }
  expect(printClock(3723)).toBe("1:02:03");
});
