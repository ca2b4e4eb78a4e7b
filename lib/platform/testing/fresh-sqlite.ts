import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll } from "vitest";
import { databaseUrl, db } from "../db";
import { migrate } from "../migrate";

// Each test file has a data folder and a database of its own. Settings are parsed at first use, after this.
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "restated-test-"));
process.env.DATA_DIR = folder;
delete process.env.DATABASE_URL;
await migrate(databaseUrl());

afterAll(async () => {
  await db().$disconnect();
  fs.rmSync(folder, { recursive: true, force: true });
});
