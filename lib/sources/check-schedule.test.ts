import { expect, test } from "vitest";
import { nextCheckAt, retryAt } from "./check-schedule";

const now = new Date("2026-03-01T12:00:00Z");

test("a source is looked at again in a week, one that is away tomorrow, one that is gone in a month", () => {
  expect(nextCheckAt("same", null, now).toISOString()).toBe("2026-03-08T12:00:00.000Z");
  expect(nextCheckAt("unreachable", null, now).toISOString()).toBe("2026-03-02T12:00:00.000Z");
  expect(nextCheckAt("dead", null, now).toISOString()).toBe("2026-03-31T12:00:00.000Z");
});

test("a host that asks to wait is left alone until then", () => {
  expect(nextCheckAt("unreachable", "3600", now).toISOString()).toBe("2026-03-01T13:00:00.000Z");
  expect(nextCheckAt("same", "3600", now).toISOString()).toBe("2026-03-08T12:00:00.000Z");
  expect(retryAt("Sun, 01 Mar 2026 13:00:00 GMT", now)?.toISOString()).toBe("2026-03-01T13:00:00.000Z");
});

test.each([null, "", "soon", "-5", "0", "Sun, 01 Mar 2020 13:00:00 GMT", "1e9"])(
  "a wish that names no time ahead (%j) is none",
  (header) => {
    expect(retryAt(header, now)).toBeNull();
  },
);

test("a wish for years is granted for a month", () => {
  expect(retryAt("999999999", now)?.toISOString()).toBe("2026-03-31T12:00:00.000Z");
});
