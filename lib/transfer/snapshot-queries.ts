import "server-only";
import fs from "node:fs";
import { databaseUrl, type Engine, engineOf, openSnapshots, type Transaction } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/errors";
import type { Field, Model } from "./datamodel";
import type { Row } from "./row-codec";
import { newestMigration } from "./schema-version";

export type Snapshot = { tx: Transaction; engine: Engine };

/** A day: an export of whatever size ends before. */
const PATIENCE = 86_400_000;
const NOTHING_HERE = "There is no database here yet. Are DATA_DIR and DATABASE_URL those of the instance?";
const FIRST_PAGE = 50;
const LARGEST_PAGE = 1000;
/** So many characters are in memory at a time, about, however long the rows are. */
const PAGE_CHARACTERS = 4_000_000;

/**
 * Runs `read` on the database as it is at one moment, while others go on writing.
 *
 * Throws a Refusal when the database is not at the schema of this code.
 */
export async function withSnapshot<T>(read: (snapshot: Snapshot) => Promise<T>): Promise<T> {
  const url = databaseUrl();
  const engine = engineOf(url);
  // SQLite would make the file.
  if (engine === "sqlite" && !fs.existsSync(url.slice("file:".length)))
    throw new Refusal("not_found", NOTHING_HERE);
  const database = openSnapshots(url);
  try {
    return await database.$transaction(
      async (tx) => {
        if (engine === "postgresql") {
          await tx.$executeRawUnsafe("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
        }
        await refuseOtherSchema({ tx, engine });
        return read({ tx, engine });
      },
      { timeout: PATIENCE },
    );
  } finally {
    await database.$disconnect();
  }
}

async function refuseOtherSchema({ tx, engine }: Snapshot): Promise<void> {
  const query = "SELECT migration_name AS name FROM _prisma_migrations ORDER BY migration_name DESC LIMIT 1";
  const rows = await tx.$queryRawUnsafe<{ name: string }[]>(query).catch(() => []);
  if (rows[0]?.name === newestMigration(engine)) return;
  throw new Refusal(
    "conflict",
    rows.length === 0
      ? NOTHING_HERE
      : "The database was made by other code than this. Start the server once with this code, or use the other.",
  );
}

/** All rows of a table, ordered by the bytes of its key, the same on every engine; a page at a time. */
export async function* listPages({ tx, engine }: Snapshot, model: Model): AsyncGenerator<Row[]> {
  const next = engine === "sqlite" ? afterLast(tx, model) : await fromCursor(tx, model);
  let size = FIRST_PAGE;
  for (;;) {
    const rows = await next(size);
    if (rows.length > 0) yield rows;
    if (rows.length < size) return;
    size = sizeAfter(rows);
  }
}

type NextPage = (size: number) => Promise<Row[]>;

/** SQLite orders text by its bytes, and its key is an index. */
function afterLast(tx: Transaction, model: Model): NextPage {
  const columns = model.fields.map(({ name }) => `"${name}"`).join(", ");
  const key = model.key.map((name) => `"${name}"`).join(", ");
  const places = model.key.map(() => "?").join(", ");
  let last: unknown[] | null = null;
  return async (size) => {
    const where = last ? `WHERE (${key}) > (${places})` : "";
    const rows = await tx.$queryRawUnsafe<Row[]>(
      `SELECT ${columns} FROM "${model.table}" ${where} ORDER BY ${key} LIMIT ${size}`,
      ...(last ?? []),
    );
    const end = rows.at(-1);
    last = end ? model.key.map((name) => end[name]) : last;
    return rows;
  };
}

/** PostgreSQL orders text by the database's language unless told otherwise: that is sorted once, by a cursor. */
async function fromCursor(tx: Transaction, model: Model): Promise<NextPage> {
  const columns = model.fields.map(({ name }) => `"${name}"`).join(", ");
  const order = model.key
    .map((name) => byBytes(model.fields.find((field) => field.name === name)))
    .join(", ");
  const cursor = `"all_${model.table}"`;
  await tx.$executeRawUnsafe(
    `DECLARE ${cursor} NO SCROLL CURSOR FOR SELECT ${columns} FROM "${model.table}" ORDER BY ${order}`,
  );
  return (size) => tx.$queryRawUnsafe<Row[]>(`FETCH ${size} FROM ${cursor}`);
}

function byBytes(field: Field | undefined): string {
  if (!field) throw new Error("A key names a column that the table does not have.");
  const isText = field.type === "String" || field.isEnum;
  return isText ? `"${field.name}"::text COLLATE "C"` : `"${field.name}"`;
}

function sizeAfter(rows: readonly Row[]): number {
  const characters = rows.reduce((sum, row) => sum + lengthOf(row), 0);
  const fitting = Math.floor((PAGE_CHARACTERS * rows.length) / Math.max(characters, 1));
  return Math.min(LARGEST_PAGE, Math.max(1, fitting));
}

function lengthOf(row: Row): number {
  return Object.values(row).reduce<number>(
    (sum, value) => sum + (typeof value === "string" ? value.length : 20),
    0,
  );
}
