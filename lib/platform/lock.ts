import "server-only";
import fs from "node:fs";
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { createClient } from "@libsql/client";
import pg from "pg";
import { engineOf } from "./db";

/** Any number, as long as it is always the same: PostgreSQL's advisory locks are named by numbers. */
const LOCK_NUMBER = 7_253_746_501;
const PATIENCE = 180_000;
const PAUSE = 200;

/**
 * Runs `work` while no other process runs under the same lock on the same database. The lock belongs to a
 * connection, so it goes when its process dies, however it dies.
 *
 * Throws an Error after three minutes of waiting.
 */
export async function withStartLock<T>(url: string, work: () => Promise<T>): Promise<T> {
  const release = engineOf(url) === "sqlite" ? await lockFile(`${url}.lock`) : await lockServer(url);
  try {
    return await work();
  } finally {
    await release();
  }
}

async function lockFile(url: string): Promise<() => Promise<void>> {
  fs.mkdirSync(path.dirname(url.slice("file:".length)), { recursive: true });
  const client = createClient({ url });
  await client.execute("PRAGMA busy_timeout = 0");
  await until(async () => {
    try {
      await client.execute("BEGIN EXCLUSIVE");
      return true;
    } catch (error) {
      if (String(error).includes("SQLITE_BUSY")) return false;
      throw error;
    }
  });
  return async () => {
    // Closing alone keeps the lock until the garbage is collected; and a commit waits for attempts that failed.
    await client.execute("ROLLBACK");
    client.close();
  };
}

async function lockServer(url: string): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await until(async () => {
    const { rows } = await client.query("SELECT pg_try_advisory_lock($1) AS got", [LOCK_NUMBER]);
    return rows[0].got;
  });
  return () => client.end();
}

async function until(attempt: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (!(await attempt())) {
    if (Date.now() > end) {
      throw new Error("Another process has been setting up this database for three minutes. Is one stuck?");
    }
    await delay(PAUSE);
  }
}
