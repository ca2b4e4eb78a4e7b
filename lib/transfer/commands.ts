import "server-only";
import { createHash } from "node:crypto";
import type { Actor } from "@/lib/auth/actor";
import { requirePermission } from "@/lib/auth/permissions";
import { write } from "@/lib/editorial/write";
import { findBlob, putBlob } from "@/lib/platform/blobs";
import { db } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/errors";
import { importBatch } from "./batch-commands";
import { BATCH, inBatches, type Report, reportOf } from "./dry-run-queries";
import { type Format, formatOf, type InputFile, readRows } from "./formats/read-rows";
import type { Outcome } from "./plan";
import { findImport, findUnfinished, type ImportView } from "./queries";

/** So many rows of a report go to a page. */
const SHOWN_ROWS = 200;
/** So large a file can be given in the browser; larger ones go through the command of the shell. */
const LARGEST = 50_000_000;

type Watch = { until?: number; told?: (outcomes: Outcome[], run: { done: number; total: number }) => void };

/**
 * Says what importing a file would do, and writes nothing: all counts and the first 200 rows.
 *
 * Throws a Refusal when the actor may not write, or the file as a whole cannot be read.
 */
export async function dryRun(bytes: Uint8Array, fileName: string, actor: Actor): Promise<Report> {
  requirePermission(actor, "write");
  return reportOf(inMemory(bytes, fileName), SHOWN_ROWS);
}

/**
 * Begins an import of rows as drafts and returns its id; `continueImport` does the work. The file is kept with
 * the stored copies, so that the run can go on in any process. The same file begun before goes on there.
 *
 * Throws a Refusal as `dryRun` does.
 */
export async function startImport(bytes: Uint8Array, fileName: string, actor: Actor): Promise<string> {
  requirePermission(actor, "write");
  const file = inMemory(bytes, fileName);
  await putBlob(bytes);
  return beginImport(file, actor);
}

/**
 * Does the next rows of an import for about so many milliseconds, and says how far it has come. Called until
 * it is finished; a call that never came back is made again.
 *
 * Throws a Refusal when there is no such import or somebody else is running it.
 */
export async function continueImport(id: string, actor: Actor, milliseconds = 4000): Promise<ImportView> {
  requirePermission(actor, "write");
  const run = await requireImport(id);
  const bytes = run.status === "running" ? await findBlob(run.sha256) : null;
  if (run.status === "running" && !bytes) {
    throw new Refusal("not_found", "The file of this import is not kept here. Give it again.");
  }
  if (bytes) await runImport(id, inMemory(bytes, run.fileName), actor, { until: Date.now() + milliseconds });
  return requireImport(id);
}

/** Begins an import of a file, or takes up one of the same file that was cut off, and returns its id. */
export async function beginImport(file: InputFile, actor: Actor): Promise<string> {
  const format = await formatOf(file);
  const { sha256, total } = await measure(file, format);
  const unfinished = await findUnfinished(sha256);
  const change = { entity: "import", details: { fileName: file.name, sha256, format, total } };
  if (unfinished) {
    const { id } = unfinished;
    await write(actor, { ...change, action: "resume" }, (tx) =>
      tx.import.update({ where: { id }, data: { status: "running", failure: null }, select: { id: true } }),
    );
    return id;
  }
  const data = {
    fileName: file.name.slice(0, 300),
    sha256,
    format,
    total,
    status: "running",
    actorId: actor.id,
  } as const;
  const { id } = await write(actor, { ...change, action: "start" }, (tx) =>
    tx.import.create({ data, select: { id: true } }),
  );
  return id;
}

/**
 * Goes on with an import after the rows that are done, a batch a transaction, until the file ends or the time
 * is over. What goes wrong is kept with the run, which can be taken up again.
 */
export async function runImport(
  id: string,
  file: InputFile,
  actor: Actor,
  { until, told }: Watch,
): Promise<void> {
  const { format, done, total } = await requireImport(id);
  const run = { id, done };
  try {
    for await (const rows of inBatches(after(readRows(file, format as Format), done), BATCH)) {
      const outcomes = await importBatch(run, rows, actor);
      run.done += rows.length;
      told?.(outcomes, { done: run.done, total });
      if (until && Date.now() > until && run.done < total) return;
    }
    await finish(id, actor);
  } catch (error) {
    if (!(error instanceof Refusal)) await fail(id, error);
    throw error;
  }
}

async function finish(id: string, actor: Actor): Promise<void> {
  const { created, matched, rejected } = await requireImport(id);
  const details = { created, matched, rejected };
  await write(actor, { action: "finish", entity: "import", details }, async (tx) => {
    await tx.import.update({ where: { id }, data: { status: "finished", finishedAt: new Date() } });
    return { id };
  });
}

async function fail(id: string, error: unknown): Promise<void> {
  const failure = (error instanceof Error ? error.message : String(error)).slice(0, 2000);
  await db().import.updateMany({ where: { id, status: "running" }, data: { status: "failed", failure } });
}

async function measure(file: InputFile, format: Format): Promise<{ sha256: string; total: number }> {
  const digest = createHash("sha256");
  for await (const chunk of file.open()) digest.update(chunk);
  let total = 0;
  for await (const _ of readRows(file, format)) total++;
  return { sha256: digest.digest("hex"), total };
}

async function* after<T>(rows: AsyncIterable<T>, skipped: number): AsyncGenerator<T> {
  let index = 0;
  for await (const row of rows) if (index++ >= skipped) yield row;
}

async function requireImport(id: string): Promise<ImportView> {
  const found = await findImport(id);
  if (!found) throw new Refusal("not_found", "There is no such import.");
  return found;
}

function inMemory(bytes: Uint8Array, name: string): InputFile {
  if (bytes.length > LARGEST) {
    throw new Refusal("invalid", "This file is larger than 50 MB. Import it with: npm run import -- FILE");
  }
  return {
    name,
    async *open() {
      for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
    },
  };
}
