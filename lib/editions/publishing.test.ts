import { expect, test } from "vitest";
import { kindFor } from "./publishing";

const notice = "The date of the second statement was wrong.";

test("the first edition needs neither a kind nor a notice", () => {
  expect(kindFor({}, null)).toEqual({ kind: "first", notice: null });
});

test("a correction follows a published edition and always says what was wrong", () => {
  expect(kindFor({ kind: "correction", notice }, "first")).toEqual({ kind: "correction", notice });
  expect(() => kindFor({ kind: "correction" }, "first")).toThrow("Write the notice");
});

test("a minor fix is an update without a notice", () => {
  expect(kindFor({ kind: "update" }, "correction")).toEqual({ kind: "update", notice: null });
});

test("a pair that has an edition is not published again without saying why", () => {
  expect(() => kindFor({}, "first")).toThrow("Say whether this is an update or a correction.");
});

test("only a reinstatement follows a withdrawal", () => {
  expect(kindFor({ notice }, "withdrawal").kind).toBe("reinstatement");
  expect(() => kindFor({ kind: "update", notice }, "withdrawal")).toThrow("it has to be: reinstatement");
  expect(() => kindFor({ kind: "reinstatement", notice }, "update")).toThrow("cannot follow here");
});
