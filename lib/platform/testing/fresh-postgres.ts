import { randomUUID } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import { afterAll, inject } from "vitest";
import { databaseUrl, db } from "../db";
import { migrate } from "../migrate";

// Each test file has a data folder and a database of its own. Settings are parsed at first use, after this.
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "restated-test-"));
const server = new URL(inject("postgres"));
const name = `test_${randomUUID().replaceAll("-", "")}`;
await onServer(`CREATE DATABASE ${name}`);
process.env.DATA_DIR = folder;
process.env.DATABASE_URL = new URL(name, server).href;
await migrate(databaseUrl());

afterAll(async () => {
  await db().$disconnect();
  await onServer(`DROP DATABASE ${name} WITH (FORCE)`);
  fs.rmSync(folder, { recursive: true, force: true });
});

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server.href });
  await client.connect();
  await client.query(statement);
  await client.end();
}
