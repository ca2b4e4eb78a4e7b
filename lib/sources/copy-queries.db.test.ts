import fs from "node:fs";
import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import { currentSettings } from "@/lib/platform/settings";
import { builtInDesk } from "@/seed/desk";
import type { Desk } from "@/seed/entry";
import { createSource, storeCapture } from "./commands";
import { requireStoredCopy } from "./copy-queries";

const bytes = new TextEncoder().encode("<p>The fee will never rise.");
let desk: Desk;
let sourceId: string;

beforeAll(async () => {
  desk = await builtInDesk();
  const source = {
    kind: "article",
    title: "Minutes",
    publisher: "Sampleton Gazette",
    language: "en",
  } as const;
  const url = "https://sampleton.example/minutes";
  sourceId = (await createSource({ ...source, url, provenance: "unknown" }, desk.editor)).id;
});

test("a stored copy is found byte for byte; one that was changed since is refused, not shown", async () => {
  const capture = { sourceId, method: "upload", bytes, mediaType: "text/html", text: "The fee" } as const;
  const { id } = await storeCapture(capture, desk.editor);
  expect(await requireStoredCopy(id)).toEqual({ bytes, mediaType: "text/html" });

  const { sha256 } = await db().capture.findUniqueOrThrow({ where: { id } });
  const name = sha256 ?? "";
  fs.writeFileSync(
    path.join(currentSettings().DATA_DIR, "blobs", name.slice(0, 2), name.slice(2, 4), name),
    "<p>The fee will rise.",
  );
  await expect(requireStoredCopy(id)).rejects.toMatchObject({ code: "conflict" });
});

test("what is no copy, and one that was never got, are refused", async () => {
  await expect(requireStoredCopy("nothing")).rejects.toMatchObject({ code: "not_found" });
  const { id } = await db().capture.create({
    data: { sourceId, method: "fetch", status: "failed", failure: "The site did not answer." },
  });
  await expect(requireStoredCopy(id)).rejects.toMatchObject({ code: "not_found" });
});
