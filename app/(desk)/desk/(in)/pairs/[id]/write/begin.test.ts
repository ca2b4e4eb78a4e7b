import { expect, test } from "vitest";
import type { PairValues } from "../../schema";
import { beginWith } from "./begin";

const stored = { headline: "The fee", summary: null, statedReason: null } as unknown as PairValues;
const AT = new Date("2021-05-06T10:00:00Z");

function kept(values: object, baseVersion = 1) {
  return {
    form: "pair",
    recordId: "one",
    values: { ...stored, ...values },
    base: stored,
    baseVersion,
    updatedAt: AT,
  };
}

test("a form without kept work begins with what is stored", () => {
  expect(beginWith({ version: 1, fields: stored }, null)).toEqual({
    seen: { version: 1, base: stored },
    restored: null,
    fromThem: [],
  });
});

test("kept work comes back over what is stored, which stays the base", () => {
  const begun = beginWith({ version: 1, fields: stored }, kept({ summary: "Half" }));
  expect(begun.seen).toEqual({ version: 1, base: stored });
  expect(begun.restored?.values).toMatchObject({ headline: "The fee", summary: "Half" });
});

test("what somebody else saved meanwhile is in the form too, and is named", () => {
  const theirs = { ...stored, statedReason: "Oil was short." };
  const begun = beginWith({ version: 2, fields: theirs }, kept({ summary: "Half" }));
  expect(begun.seen).toEqual({ version: 2, base: theirs });
  expect(begun.restored?.values).toMatchObject({ summary: "Half", statedReason: "Oil was short." });
  expect(begun.fromThem).toEqual(["statedReason"]);
});

test("where both wrote one field, the work stays as it was left and is based on what it began with", () => {
  const theirs = { ...stored, summary: "Theirs" };
  const begun = beginWith({ version: 2, fields: theirs }, kept({ summary: "Mine" }));
  expect(begun.seen).toEqual({ version: 1, base: stored });
  expect(begun.restored?.values).toMatchObject({ summary: "Mine" });
});
