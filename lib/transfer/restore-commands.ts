import "server-only";
import fs from "node:fs";
import path from "node:path";
import { findPairsAgain } from "@/lib/editions/findable-commands";
import { putBlob, sha256Hex } from "@/lib/platform/blobs";
import { currentEngine, db, type Transaction } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/errors";
import { currentSettings } from "@/lib/platform/settings";
import { findStatementsAgain } from "@/lib/statements/findable-commands";
import { type BlobLine, blobPath } from "./blob-queries";
import { BLOB_LIST, exportedModels, SECRET } from "./export-queries";
import { splitLines } from "./lines";
import { loadTable, tableOf } from "./load-table-commands";
import { type Manifest, readCheckedManifest } from "./manifest";
import { listMigrations } from "./schema-version";

type Progress = (table: string, done: number, total: number) => void;

const PATIENCE = 86_400_000;
/** What setting up an instance leaves in it before anybody was there: the first administrator's link. */
const LEFT_BY_SET_UP = "Invitation";

/**
 * Puts an export of everything into this instance, which has to be empty, in one transaction: afterwards it
 * holds all of it or nothing. The stored copies go first, so that no row names bytes that are not there.
 *
 * Throws a Refusal when the instance is not empty, when the export was changed since it was written, is one
 * of published content only, or was written by newer code.
 */
export async function restoreEverything(folder: string, progress: Progress): Promise<Manifest> {
  await refuseUnlessEmpty(db());
  const manifest = await readCheckedManifest(folder);
  refuseUnfit(manifest);
  await putBlobs(folder, manifest, progress);
  await db().$transaction(
    async (tx) => {
      await refuseUnlessEmpty(tx);
      await tableOf(tx, LEFT_BY_SET_UP).deleteMany();
      for (const model of exportedModels()) {
        const entry = manifest.files.find((file) => file.model === model.name);
        if (!entry) continue;
        const file = path.join(folder, entry.path);
        await loadTable(tx, model, file, (done) => progress(model.table, done, entry.rows));
      }
      await findStatementsAgain("all", tx);
      await findPairsAgain("all", tx);
    },
    { timeout: PATIENCE, maxWait: PATIENCE },
  );
  putSecret(folder, manifest);
  return manifest;
}

async function refuseUnlessEmpty(tx: Transaction): Promise<void> {
  for (const { name, table } of exportedModels()) {
    if (name === LEFT_BY_SET_UP || (await tableOf(tx, name).count()) === 0) continue;
    throw new Refusal(
      "conflict",
      `This instance is not empty: there are rows in “${table}”. Restore into a new one: name a DATA_DIR (or a DATABASE_URL) that has never been used, and set SEED=none if you start it before restoring.`,
    );
  }
}

function refuseUnfit({ scope, schema }: Manifest): void {
  if (scope !== "everything") {
    const message =
      "This export holds what was published and no more. Only an export of everything can be put back.";
    throw new Refusal("invalid", message);
  }
  if (!listMigrations(currentEngine()).includes(schema)) {
    throw new Refusal("conflict", "This export was written by newer code than this. Update the code first.");
  }
}

async function putBlobs(folder: string, manifest: Manifest, progress: Progress): Promise<void> {
  const list = manifest.files.find((file) => file.path === BLOB_LIST);
  if (!list) return;
  let done = 0;
  for await (const { text } of splitLines(fs.createReadStream(path.join(folder, BLOB_LIST)))) {
    const { sha256, byteLength }: BlobLine = JSON.parse(text ?? "");
    if (byteLength !== null) await putOne(path.join(folder, blobPath(sha256)), sha256);
    progress("blobs", ++done, list.rows);
  }
}

async function putOne(file: string, sha256: string): Promise<void> {
  const bytes = fs.existsSync(file) ? await fs.promises.readFile(file) : null;
  if (!bytes || sha256Hex(bytes) !== sha256) {
    throw new Refusal("invalid", `The stored copy ${sha256} is missing from the export or was changed.`);
  }
  await putBlob(bytes);
}

function putSecret(folder: string, manifest: Manifest): void {
  if (!manifest.files.some((file) => file.path === SECRET)) return;
  fs.copyFileSync(path.join(folder, SECRET), path.join(currentSettings().DATA_DIR, SECRET));
}
