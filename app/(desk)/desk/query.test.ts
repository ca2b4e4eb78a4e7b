import { expect, test } from "vitest";
import { addressWith, one } from "./query";

test("an address names only what is given", () => {
  expect(addressWith("/desk", { view: "mine", q: undefined, after: null, number: 0 })).toBe(
    "/desk?view=mine&number=0",
  );
  expect(addressWith("/desk", { q: "" })).toBe("/desk");
});

test("words from a person cannot add to an address what they are not", () => {
  expect(addressWith("/desk", { q: "a&view=all#x" })).toBe("/desk?q=a%26view%3Dall%23x");
});

test("a name that stands twice in an address is read once, and an empty one not at all", () => {
  expect(one(["a", "b"])).toBe("a");
  expect(one(" ")).toBeUndefined();
  expect(one(undefined)).toBeUndefined();
});
