import "server-only";
import fs from "node:fs";
import { currentEngine, Prisma, type Transaction } from "@/lib/platform/db";
import { insertRows } from "@/lib/platform/insert-rows";
import type { Field, Model } from "./datamodel";
import { splitLines } from "./lines";
import { fromLine, type Row } from "./row-codec";

type Table = {
  createMany(given: { data: Row[] }): Promise<unknown>;
  deleteMany(): Promise<unknown>;
  count(): Promise<number>;
};
type Pointer = { key: unknown; column: string; value: unknown };

const BATCH_ROWS = 500;
const BATCH_CHARACTERS = 4_000_000;

/**
 * Inserts the rows of a file of JSON Lines as they are, a batch at a time, so that memory does not grow with
 * the file. A row that names another of its own table is pointed to it once all are there.
 */
export async function loadTable(
  tx: Transaction,
  model: Model,
  file: string,
  progress: (done: number) => void,
): Promise<void> {
  const pointers: Pointer[] = [];
  let done = 0;
  for await (const rows of batches(model, file)) {
    pointers.push(...rows.flatMap((row) => takePointers(model, row)));
    await insert(tx, model, rows);
    done += rows.length;
    progress(done);
  }
  for (const pointer of pointers) await pointTo(tx, model, pointer);
  if (model.counter && currentEngine() === "postgresql") await moveCounterOn(tx, model, model.counter);
}

/** Empties the columns by which a row names another of its own table, and returns what they held. */
function takePointers({ name, key, references }: Model, row: Row): Pointer[] {
  const columns = references.filter(({ model }) => model === name).flatMap(({ fields }) => fields);
  return columns.flatMap((column) => {
    const value = row[column];
    row[column] = null;
    return value === null || value === undefined ? [] : [{ key: row[key[0] ?? ""], column, value }];
  });
}

/** The fast way, unless a value would not come through it as it is. */
async function insert(tx: Transaction, model: Model, rows: Row[]): Promise<void> {
  const isOdd = rows.some((row) => model.fields.some((field) => needsClient(field, row[field.name])));
  if (!isOdd) return insertRows(tx, model.table, rows);
  await tableOf(tx, model.name).createMany({ data: rows.map((row) => withNulls(model, row)) });
}

function needsClient({ type, required }: Field, value: unknown): boolean {
  if (value === undefined) return false;
  if (type === "Json") return value === null ? required : typeof value !== "object";
  if (type === "Float") return value !== null && !Number.isSafeInteger(value);
  return typeof value === "bigint" || (typeof value === "string" && value.includes("\0"));
}

/** Prisma asks which null is meant in a JSON column; in one that has to have a value it is JSON's. */
function withNulls({ fields }: Model, row: Row): Row {
  const nulls = fields.filter(({ name, type }) => type === "Json" && row[name] === null);
  const meant = nulls.map(({ name, required }) => [name, required ? Prisma.JsonNull : Prisma.DbNull]);
  return { ...row, ...Object.fromEntries(meant) };
}

async function* batches(model: Model, file: string): AsyncGenerator<Row[]> {
  let rows: Row[] = [];
  let characters = 0;
  for await (const { text } of splitLines(fs.createReadStream(file))) {
    rows.push(fromLine(model, text ?? ""));
    characters += text?.length ?? 0;
    if (rows.length < BATCH_ROWS && characters < BATCH_CHARACTERS) continue;
    yield rows;
    rows = [];
    characters = 0;
  }
  if (rows.length > 0) yield rows;
}

/** In plain SQL: Prisma would write the moment of this change into `updatedAt`. */
async function pointTo(
  tx: Transaction,
  { table, key: [id] }: Model,
  { key, column, value }: Pointer,
): Promise<void> {
  const [first, second] = currentEngine() === "postgresql" ? ["$1", "$2"] : ["?", "?"];
  const statement = `UPDATE "${table}" SET "${column}" = ${first} WHERE "${id}" = ${second}`;
  await tx.$executeRawUnsafe(statement, value, key);
}

/** PostgreSQL counts on from its own sequence, which rows that bring their number do not move. */
async function moveCounterOn(tx: Transaction, { table }: Model, column: string): Promise<void> {
  await tx.$executeRawUnsafe(
    `SELECT setval(pg_get_serial_sequence('"${table}"', '${column}'), GREATEST(MAX("${column}"), 1), MAX("${column}") IS NOT NULL) FROM "${table}"`,
  );
}

/** The client names a model's table by the model with a small first letter. */
export function tableOf(tx: Transaction, model: string): Table {
  const name = model.charAt(0).toLowerCase() + model.slice(1);
  return (tx as unknown as Record<string, Table>)[name] as Table;
}
