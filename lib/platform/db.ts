import "server-only";
import fs from "node:fs";
import path from "node:path";
import type { PrismaLibSql } from "@prisma/adapter-libsql";
import { PrismaPg } from "@prisma/adapter-pg";
import { Prisma, PrismaClient } from "./generated/client";
import { PrismaClient as PostgresClient } from "./generated/postgresql/client";
import { OneConnectionLibSql } from "./one-connection-libsql";
import { currentSettings } from "./settings";

export type Engine = "sqlite" | "postgresql";
export type Database = PrismaClient;
/** What a command works with: the transaction it was given. */
export type Transaction = Prisma.TransactionClient;

/** Waits this long, in milliseconds, for another process to finish its write. */
const BUSY_TIMEOUT = 10_000;
/**
 * Neither workers nor compiled plans: for questions of some milliseconds, starting either takes PostgreSQL longer than
 * the answer (a search of 20 ms waited up to 130 ms for its workers). Nor are rows gathered to be compared each with
 * each, which is what the planner takes to where it wrongly expects few (4 s instead of 0.1 s). Set on each connection,
 * not at its start, as poolers such as PgBouncer refuse options there.
 */
const POSTGRES_SESSION = "SET jit = off; SET max_parallel_workers_per_gather = 0; SET enable_material = off";
const TRANSACTION_LIMITS = { maxWait: 10_000, timeout: 30_000 };

/** Where a database is: the engine is told from the address. */
export function engineOf(url: string): Engine {
  return url.startsWith("file:") ? "sqlite" : "postgresql";
}

/** The address of the database that the settings name: PostgreSQL's, or a file in the data folder. */
export function databaseUrl(): string {
  const { DATABASE_URL, DATA_DIR } = currentSettings();
  return DATABASE_URL ?? `file:${path.join(DATA_DIR, "restated.db")}`;
}

/**
 * The driver for a database. SQLite writes ahead (WAL is set when the file is made) and, as libSQL is built,
 * flushes at each commit (synchronous=FULL) and holds foreign keys on every connection; a test checks both.
 */
export function openAdapter(url: string): PrismaLibSql | PrismaPg {
  if (engineOf(url) === "postgresql") {
    return new PrismaPg({
      connectionString: url,
      onConnect: async (client) => void (await client.query(POSTGRES_SESSION)),
    });
  }
  fs.mkdirSync(path.dirname(url.slice("file:".length)), { recursive: true });
  return new OneConnectionLibSql({ url, timeout: BUSY_TIMEOUT }, "BEGIN IMMEDIATE");
}

export function openDatabase(url: string): Database {
  return openWith(openAdapter(url), url);
}

/**
 * A database of which a transaction sees one moment while others write: on SQLite it takes no write lock.
 * For reading only.
 */
export function openSnapshots(url: string): Database {
  if (engineOf(url) === "postgresql") return openDatabase(url);
  return openWith(new OneConnectionLibSql({ url, timeout: BUSY_TIMEOUT }, "BEGIN DEFERRED"), url);
}

function openWith(adapter: PrismaLibSql | PrismaPg, url: string): Database {
  const options = { adapter, transactionOptions: TRANSACTION_LIMITS };
  if (engineOf(url) === "sqlite") return new PrismaClient(options);
  // One schema makes both clients; they differ in their types only where an engine offers more.
  return new PostgresClient(options) as unknown as Database;
}

const shared = globalThis as { restatedDatabase?: Database };

/** The database of this process, opened at its first use. */
export function db(): Database {
  shared.restatedDatabase ??= openDatabase(databaseUrl());
  return shared.restatedDatabase;
}

/** Which engine this process's database runs on, for the few queries that have a dialect. */
export function currentEngine(): Engine {
  return engineOf(databaseUrl());
}

export { Prisma };
