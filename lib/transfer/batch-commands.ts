import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { traceMany } from "@/lib/editorial/write";
import { putBlob } from "@/lib/platform/blobs";
import { db, Prisma, type Transaction } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/errors";
import { insertRows } from "@/lib/platform/insert-rows";
import { type Model, productModels } from "./datamodel";
import type { Row, StatementEntry } from "./entry";
import { keysOfRows } from "./known";
import { loadKnown } from "./known-queries";
import { type Outcome, planRows } from "./plan";
import type { Creates } from "./plan-scope";

const ATTEMPTS = 3;

/** The records whose own trail begins with a line about the import. */
const TRACED = ["speaker", "occasion", "topic", "source", "capture", "statement", "pair"] as const;

/** A run of an import, and how many of its rows are done. */
export type Run = { id: string; done: number };

/**
 * Writes what the next rows of an import make, all in one transaction with the count of rows that are done and
 * the lines of the trail: a run that is cut off goes on after its last whole batch.
 *
 * Throws a Refusal when somebody else is running this import.
 */
export async function importBatch(run: Run, rows: readonly Row[], actor: Actor): Promise<Outcome[]> {
  await putCopies(rows);
  for (let attempt = 1; ; attempt++) {
    try {
      return await db().$transaction((tx) => writeBatch(tx, run, rows, actor));
    } catch (error) {
      // Somebody at the desk made the same record meanwhile: planned anew, it is found.
      if (attempt >= ATTEMPTS || !isTaken(error)) throw error;
    }
  }
}

async function writeBatch(tx: Transaction, run: Run, rows: readonly Row[], actor: Actor): Promise<Outcome[]> {
  const known = await loadKnown(tx, keysOfRows(rows));
  const { outcomes, creates } = planRows(rows, known, actor.id);
  const count = (result: Outcome["result"]) => outcomes.filter((outcome) => outcome.result === result).length;
  const { count: claimed } = await tx.import.updateMany({
    where: { id: run.id, done: run.done, status: "running" },
    data: {
      done: run.done + rows.length,
      created: { increment: count("created") },
      matched: { increment: count("matched") },
      rejected: { increment: count("rejected") },
    },
  });
  if (claimed === 0) throw new Refusal("conflict", "This import is being run by somebody else just now.");
  await insert(tx, creates);
  const details = { import: run.id };
  const lines = TRACED.flatMap((entity) =>
    creates[entity].map(({ id }) => ({ action: "import", entity, entityId: id ?? "", details })),
  );
  await traceMany(tx, actor, lines);
  return outcomes;
}

async function insert(tx: Transaction, creates: Creates): Promise<void> {
  const now = new Date();
  for (const [name, rows] of Object.entries(creates)) {
    const { table, moments } = tableOf(name);
    const stamp = Object.fromEntries(moments.map((column) => [column, now]));
    await insertRows(
      tx,
      table,
      rows.map((row) => ({ ...stamp, ...row })),
    );
  }
}

/** A table of the schema with the moments that none of its rows is without. */
function tableOf(name: string): { table: string; moments: string[] } {
  models ??= productModels();
  const model = models.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (!model) throw new Error(`The schema has no model ${name}.`);
  const moments = model.fields.filter(({ type, required }) => type === "DateTime" && required);
  return { table: model.table, moments: moments.map((field) => field.name) };
}

let models: Model[] | undefined;

/** The bytes go first, so that no row ever names bytes that are not there. */
async function putCopies(rows: readonly Row[]): Promise<void> {
  for (const statement of rows.flatMap(statementsOf)) {
    for (const { source } of statement.citations) {
      if (source.copy) await putBlob(Buffer.from(source.copy.text, "utf8"));
    }
  }
}

function statementsOf(row: Row): StatementEntry[] {
  if (!("entry" in row)) return [];
  const { pair, statement } = row.entry;
  return pair ? [pair.earlier, pair.later] : [statement];
}

function isTaken(error: unknown): boolean {
  const isKnown = error instanceof Prisma.PrismaClientKnownRequestError;
  return isKnown && /unique/i.test(error.message);
}
