import { expect, test } from "vitest";
import { type Decided, inAll, monthsOf } from "./precision";

const decided = (kind: Decided["kind"], verdict: Decided["verdict"], day: string): Decided => ({
  kind,
  verdict,
  decidedAt: new Date(`${day}T12:00:00Z`),
});

const MONTHS = monthsOf(
  [
    decided("conflict", "confirmed", "2026-03-01"),
    decided("conflict", "dismissed", "2026-03-31"),
    decided("repeat", "confirmed", "2026-02-10"),
    decided("conflict", "dismissed", "2026-01-15"),
  ],
  { now: new Date("2026-03-31T23:00:00Z"), months: 3 },
);

test("each month tells of each kind how many were confirmed of those decided, also where none were", () => {
  expect(MONTHS.map(({ month, conflict }) => [month, conflict.confirmed, conflict.decided])).toEqual([
    ["2026-01", 0, 1],
    ["2026-02", 0, 0],
    ["2026-03", 1, 2],
  ]);
  expect(MONTHS[1]?.repeat).toEqual({ confirmed: 1, decided: 1 });
});

test("all months of a kind are one figure", () => {
  expect(inAll(MONTHS, "conflict")).toEqual({ confirmed: 1, decided: 3 });
  expect(inAll(MONTHS, "same_claim")).toEqual({ confirmed: 0, decided: 0 });
});
