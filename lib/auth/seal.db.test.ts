import { expect, test } from "vitest";
import { seal, unseal } from "./seal";

test("what was sealed is read again for its purpose, and for no other", () => {
  const sealed = seal("whsec_“secret” 🏮", "tests");
  expect(unseal(sealed, "tests")).toBe("whsec_“secret” 🏮");
  expect(unseal(sealed, "other tests")).toBeNull();
  expect(seal("whsec_“secret” 🏮", "tests"), "the same words are never sealed alike").not.toBe(sealed);
});

test.each(["", "AAAA", "not sealed at all"])("%j was never sealed", (text) => {
  expect(unseal(text, "tests")).toBeNull();
});

test("a seal that was tampered with is broken", () => {
  const bytes = Buffer.from(seal("a secret", "tests"), "base64url");
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
  expect(unseal(bytes.toString("base64url"), "tests")).toBeNull();
});
