import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { databaseUrl, db } from "@/lib/platform/db";
import { migrate } from "@/lib/platform/migrate";
import { changeEnvironment } from "@/lib/platform/settings";
import { startPostgres } from "@/lib/platform/testing/postgres-cluster.mjs";

/** Runs work on an empty database of its own, which is gone afterwards. To be called before the database is used. */
export async function onThrowAway(engine: string, work: () => Promise<void>): Promise<void> {
  if (engine !== "sqlite" && engine !== "postgresql") throw new Error(`There is no engine “${engine}”.`);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "restated-throw-away-"));
  const cluster = engine === "postgresql" ? await startPostgres() : null;
  changeEnvironment({ DATA_DIR: folder, DATABASE_URL: cluster?.url ?? "" });
  try {
    await migrate(databaseUrl());
    await work();
  } finally {
    await db().$disconnect();
    cluster?.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
