import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { traceMany } from "@/lib/editorial/write";
import { putBlob } from "@/lib/platform/blobs";
import { Prisma, type Transaction } from "@/lib/platform/db";
import { insertRows } from "@/lib/platform/insert-rows";
import { indexStatements } from "@/lib/statements/findable";
import { type Model, productModels } from "./datamodel";
import type { Row, StatementEntry } from "./entry";
import { keysOfRows } from "./known";
import { loadKnown } from "./known-queries";
import { type Planned, planRows } from "./plan";
import type { Creates } from "./plan-scope";

const ATTEMPTS = 3;

/** The records whose own trail begins with a line about how they came. */
const TRACED = ["speaker", "occasion", "topic", "source", "capture", "statement", "pair"] as const;

/** What the lines of the trail say of each record. */
type Trace = { action: string; details: object };

/** Tries again what lost a race: a record that somebody at the desk made meanwhile is found the next time. */
export async function retryTaken<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt >= ATTEMPTS || !isTaken(error)) throw error;
    }
  }
}

/** Decides what rows make, with what the database has of it. */
export async function planStored(tx: Transaction, rows: readonly Row[], actor: Actor): Promise<Planned> {
  return planRows(rows, await loadKnown(tx, keysOfRows(rows)), actor.id);
}

/** Writes what was planned, with a line of the trail for each record. */
export async function writePlanned(
  tx: Transaction,
  creates: Creates,
  actor: Actor,
  { action, details }: Trace,
): Promise<void> {
  await insert(tx, creates);
  const lines = TRACED.flatMap((entity) =>
    creates[entity].map(({ id }) => ({ action, entity, entityId: id ?? "", details })),
  );
  await traceMany(tx, actor, lines);
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
  await indexStatements(
    tx,
    creates.statement.map((row) => ({ ...row, id: row.id ?? "" })),
  );
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

/** Keeps the copies that come with rows. The bytes go first, so that no row ever names bytes that are not there. */
export async function putCopies(rows: readonly Row[]): Promise<void> {
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
