import { expect, test } from "vitest";
import { eventFilter, readTrailQuery } from "./filter";

test("the last day of a filter counts as a whole day", () => {
  const filter = eventFilter(readTrailQuery({ from: "2026-03-01", until: "2026-03-01" }));
  expect([filter.from?.toISOString(), filter.until?.toISOString()]).toEqual([
    "2026-03-01T00:00:00.000Z",
    "2026-03-02T00:00:00.000Z",
  ]);
});

test("a day that is none narrows nothing", () => {
  expect(readTrailQuery({ from: "soon", until: "2026-02-45" })).toMatchObject({
    from: undefined,
    until: undefined,
  });
});

test("a name that is given twice, or empty, is read as one or none", () => {
  expect(readTrailQuery({ entity: ["pair", "x"], action: "" })).toMatchObject({
    entity: "pair",
    action: undefined,
  });
});
