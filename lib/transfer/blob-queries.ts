import "server-only";
import fs from "node:fs";
import path from "node:path";
import { findBlob, sha256Hex } from "@/lib/platform/blobs";
import { canonicalJson } from "@/lib/platform/canonical-json";
import type { Snapshot } from "./snapshot-queries";

/** The columns that name bytes in the blob store. */
const NAMED_BY = [
  ["capture", "sha256"],
  ["capture", "warcSha256"],
] as const;
const PAGE = 1000;

/** One stored object: its length, or null when it is not there or was changed since, which `verify` tells too. */
export type BlobLine = { sha256: string; byteLength: number | null };

/** Where an export keeps an object: the same two levels of folders as the store's own. */
export function blobPath(sha256: string): string {
  return path.join("blobs", sha256.slice(0, 2), sha256.slice(2, 4), sha256);
}

/** Copies every object that a capture names into a folder, and yields a line for each. */
export async function* copyBlobs(snapshot: Snapshot, folder: string): AsyncGenerator<string> {
  for await (const sha256 of listNamed(snapshot)) {
    const bytes = await findBlob(sha256);
    const sound = bytes !== null && sha256Hex(bytes) === sha256;
    if (sound) await put(path.join(folder, blobPath(sha256)), bytes);
    yield `${canonicalJson({ sha256, byteLength: sound ? bytes.length : null } satisfies BlobLine)}\n`;
  }
}

/** Each hash once, in order. */
async function* listNamed({ tx, engine }: Snapshot): AsyncGenerator<string> {
  const place = engine === "sqlite" ? "?" : "$1";
  const selects = NAMED_BY.map(([table, column]) => `SELECT "${column}" AS "sha256" FROM "${table}"`);
  const query = `SELECT "sha256" FROM (${selects.join(" UNION ")}) AS named
    WHERE "sha256" > ${place} ORDER BY "sha256" LIMIT ${PAGE}`;
  let last = "";
  for (;;) {
    const rows = await tx.$queryRawUnsafe<{ sha256: string }[]>(query, last);
    for (const { sha256 } of rows) yield sha256;
    const end = rows.at(-1);
    if (!end) return;
    last = end.sha256;
  }
}

async function put(file: string, bytes: Uint8Array): Promise<void> {
  fs.mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const handle = await fs.promises.open(file, "wx", 0o600);
  await handle.writeFile(bytes);
  await handle.sync();
  await handle.close();
}
