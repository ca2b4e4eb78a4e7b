import { expect, test } from "vitest";
import { pauseOf, waitAfter } from "./schedule";

const NOW = new Date("2026-02-03T04:00:00Z");
const HOUR = 3_600_000;

test("nine waits make up a day, and then it is enough", () => {
  const waits = Array.from({ length: 10 }, (_, attempt) => waitAfter(attempt + 1, 0.5));
  expect(waits[0]).toBe(5000);
  expect(waits.at(-1)).toBeNull();
  expect(waits.reduce<number>((sum, wait) => sum + (wait ?? 0), 0)).toBe(24 * HOUR);
});

test("a wait is shortened or lengthened by up to a tenth", () => {
  expect([0, 0.5, 1].map((random) => waitAfter(5, random))).toEqual([2.7 * HOUR, 3 * HOUR, 3.3 * HOUR]);
});

test.each([
  [null, 0],
  ["120", 120_000],
  ["Tue, 03 Feb 2026 04:10:00 GMT", 600_000],
  ["Tue, 03 Feb 2026 03:00:00 GMT", 0],
  ["999999999", 24 * HOUR],
  ["soon", 0],
])("Retry-After %s is a pause of %i ms", (given, pause) => {
  expect(pauseOf(given, NOW)).toBe(pause);
});
