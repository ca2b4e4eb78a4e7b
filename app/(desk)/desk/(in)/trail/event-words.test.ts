import { expect, test } from "vitest";
import { actionWords, kindWords, pathOf } from "./event-words";

test("an action that nobody gave words to is still told in the past", () => {
  expect(actionWords("publish")).toBe("published");
  expect(actionWords("revoke")).toBe("revoked");
  expect(actionWords("close account")).toBe("closed account");
});

test("a kind of record is told in the words of editors", () => {
  expect(kindWords("user")).toBe("account");
  expect(kindWords("external_review")).toBe("external review");
});

test("a line leads to its record, whatever stands in its id", () => {
  expect(pathOf({ action: "create", entity: "pair", entityId: "1" })).toBe("/desk/pairs/1");
  expect(pathOf({ action: "create", entity: "pair", entityId: "../x?y" })).toBe("/desk/pairs/..%2Fx%3Fy");
  expect(pathOf({ action: "create", entity: "token", entityId: "1" })).toBeNull();
});
