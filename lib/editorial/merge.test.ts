import { expect, test } from "vitest";
import fc from "@/lib/platform/testing/property";
import { mergedSave, mergeFields } from "./merge";

const base = { headline: "A", summary: "S", topicIds: ["one"], note: null };

test("changes to different fields are both kept", () => {
  const { merged, conflicts, fromThem } = mergeFields(
    base,
    { ...base, headline: "Mine" },
    { ...base, summary: "Theirs" },
  );
  expect(merged).toEqual({ ...base, headline: "Mine", summary: "Theirs" });
  expect(conflicts).toEqual([]);
  expect(fromThem).toEqual(["summary"]);
});

test("a field that both changed in different ways is a conflict, with all three texts", () => {
  const { conflicts } = mergeFields(base, { ...base, headline: "Mine" }, { ...base, headline: "Theirs" });
  expect(conflicts).toEqual([{ field: "headline", base: "A", mine: "Mine", theirs: "Theirs" }]);
});

test("a field that both changed alike is no conflict", () => {
  const both = { ...base, headline: "Both" };
  expect(mergeFields(base, both, both)).toMatchObject({ merged: both, conflicts: [], fromThem: [] });
});

test("an empty text and none are the same", () => {
  expect(mergeFields(base, { ...base, note: "" }, { ...base, note: null }).conflicts).toEqual([]);
});

test("a list counts as one field", () => {
  const mine = { ...base, topicIds: ["one", "two"] };
  const theirs = { ...base, topicIds: ["three"] };
  expect(mergeFields(base, mine, theirs).conflicts).toMatchObject([{ field: "topicIds" }]);
});

test("a save on the version that was seen is written as it is", () => {
  const input = { ...base, headline: "Mine" };
  const current = { version: 3, fields: { ...base, headline: "Whatever" } };
  expect(mergedSave(input, { version: 3, base }, current)).toEqual({ values: input, fromThem: [] });
});

test("a save that cannot be merged is refused with its conflicts", () => {
  const current = { version: 4, fields: { ...base, headline: "Theirs" } };
  expect(() => mergedSave({ ...base, headline: "Mine" }, { version: 3, base }, current)).toThrow(
    expect.objectContaining({
      code: "conflict",
      conflicts: [expect.objectContaining({ field: "headline" })],
    }),
  );
});

test("no change of either person is ever dropped without being told", () => {
  const fields = fc.record({ a: fc.string(), b: fc.string(), c: fc.string() });
  fc.assert(
    fc.property(fields, fields, fields, (start, mine, theirs) => {
      const { merged, conflicts } = mergeFields(start, mine, theirs);
      for (const field of ["a", "b", "c"] as const) {
        const told = conflicts.some((conflict) => conflict.field === field);
        if (mine[field] !== start[field] && merged[field] !== mine[field]) expect(told).toBe(true);
        if (theirs[field] !== start[field] && merged[field] !== theirs[field]) expect(told).toBe(true);
      }
    }),
  );
});

test("who asks for no merge is refused as soon as somebody else wrote, and saves otherwise", () => {
  const seen = { version: 1, base: {}, exactly: true };
  const mine = { ...base, headline: "Mine" };
  expect(mergedSave(mine, seen, { version: 1, fields: base })).toEqual({ values: mine, fromThem: [] });
  expect(() => mergedSave(mine, seen, { version: 2, fields: mine })).toThrow(
    "Somebody changed this meanwhile.",
  );
});
