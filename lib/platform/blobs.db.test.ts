import fs from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { findBlob, isSound, putBlob, sha256Hex } from "./blobs";
import { currentSettings } from "./settings";

const bytes = new TextEncoder().encode("A copy of a source.");

test("bytes are found under their hash, and storing them again changes nothing", async () => {
  const sha256 = await putBlob(bytes);
  expect(sha256).toBe(sha256Hex(bytes));
  expect(await putBlob(bytes)).toBe(sha256);
  expect(new Uint8Array((await findBlob(sha256)) ?? [])).toEqual(bytes);
});

test("what was never stored is not found", async () => {
  expect(await findBlob("0".repeat(64))).toBeNull();
  expect(await isSound("0".repeat(64))).toBe(false);
});

test("a copy that a crash left half-written is found out, and replaced when it is stored again", async () => {
  const sha256 = await putBlob(bytes);
  const file = path.join(currentSettings().DATA_DIR, "blobs", sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  fs.writeFileSync(file, bytes.slice(0, 5));
  expect(await isSound(sha256)).toBe(false);
  await putBlob(bytes);
  expect(await isSound(sha256)).toBe(true);
});
