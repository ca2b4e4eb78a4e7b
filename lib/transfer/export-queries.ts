import "server-only";
import fs from "node:fs";
import path from "node:path";
import { currentEngine } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/errors";
import { currentSettings } from "@/lib/platform/settings";
import { copyBlobs } from "./blob-queries";
import { type Model, productModels } from "./datamodel";
import { LEFT_OUT } from "./left-out";
import { type FileEntry, type Manifest, writeFile, writeManifest } from "./manifest";
import { PUBLISHED_TABLES, publishedLine } from "./published";
import { toLine } from "./row-codec";
import { newestMigration } from "./schema-version";
import { listPages, type Snapshot, withSnapshot } from "./snapshot-queries";

type Progress = (table: string, rows: number) => void;

/** The file in the data folder that second factors are encrypted with; without it a restore would void them. */
export const SECRET = "auth-secret";
export const BLOB_LIST = "blobs.jsonl";

/** The models that an export of everything holds, each after those it refers to. */
export function exportedModels(): Model[] {
  return productModels().filter(({ name }) => !(name in LEFT_OUT));
}

/**
 * Writes all there is into a new folder, as of one moment: the tables, and the stored copies that captures
 * name. The folder appears whole or not at all.
 *
 * Throws a Refusal when something is there already.
 */
export async function exportEverything(folder: string, progress: Progress): Promise<Manifest> {
  return intoNewFolder(folder, (partial) =>
    withSnapshot(async (snapshot) => {
      const files: FileEntry[] = [];
      for (const model of exportedModels()) {
        const lines = tableLines(snapshot, model, (row) => toLine(model, row));
        files.push(await writeTable(partial, model, lines, progress));
      }
      files.push(await writeCounted(partial, BLOB_LIST, copyBlobs(snapshot, partial)));
      files.push(...(await copySecret(partial)));
      return writeManifest(partial, { scope: "everything", schema: newestMigration(currentEngine()), files });
    }),
  );
}

/** Writes what readers see: every edition with its content and hash, and the texts that are free to show. */
export async function exportPublished(folder: string, progress: Progress): Promise<Manifest> {
  return intoNewFolder(folder, (partial) =>
    withSnapshot(async (snapshot) => {
      const files: FileEntry[] = [];
      for (const model of exportedModels().filter(({ name }) => PUBLISHED_TABLES.includes(name))) {
        const lines = tableLines(snapshot, model, (row) => publishedLine(model, row));
        files.push(await writeTable(partial, model, lines, progress));
      }
      return writeManifest(partial, { scope: "published", schema: newestMigration(currentEngine()), files });
    }),
  );
}

async function* tableLines(
  snapshot: Snapshot,
  model: Model,
  toText: (row: Record<string, unknown>) => string,
) {
  for await (const rows of listPages(snapshot, model)) {
    yield { text: rows.map((row) => `${toText(row)}\n`).join(""), rows: rows.length };
  }
}

async function writeTable(
  folder: string,
  { name, table }: Model,
  pages: AsyncIterable<{ text: string; rows: number }>,
  progress: Progress,
): Promise<FileEntry> {
  let rows = 0;
  async function* texts() {
    for await (const page of pages) {
      rows += page.rows;
      progress(table, rows);
      yield page.text;
    }
  }
  const written = await writeFile(folder, `tables/${table}.jsonl`, texts());
  return { ...written, model: name, rows };
}

async function writeCounted(folder: string, name: string, lines: AsyncIterable<string>): Promise<FileEntry> {
  let rows = 0;
  async function* counted() {
    for await (const line of lines) {
      rows++;
      yield line;
    }
  }
  const written = await writeFile(folder, name, counted());
  return { ...written, model: null, rows };
}

async function copySecret(folder: string): Promise<FileEntry[]> {
  const file = path.join(currentSettings().DATA_DIR, SECRET);
  if (!fs.existsSync(file)) return [];
  const written = await writeFile(folder, SECRET, [fs.readFileSync(file, "utf8")]);
  return [{ ...written, model: null, rows: 0 }];
}

async function intoNewFolder<T>(folder: string, fill: (partial: string) => Promise<T>): Promise<T> {
  if (fs.existsSync(folder)) {
    throw new Refusal("conflict", `${folder} is there already. Name a folder that is not there yet.`);
  }
  const partial = `${path.resolve(folder)}.partial-${process.pid}`;
  fs.mkdirSync(partial, { recursive: true, mode: 0o700 });
  try {
    const result = await fill(partial);
    fs.renameSync(partial, folder);
    return result;
  } catch (error) {
    fs.rmSync(partial, { recursive: true, force: true });
    throw error;
  }
}
