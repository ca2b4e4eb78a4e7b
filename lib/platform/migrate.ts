import "server-only";
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { type Database, type Engine, engineOf, openAdapter, openDatabase } from "./db";
import { withSchemaEngine } from "./schema-engine";

type Migration = { name: string; script: string };
type Applied = { migration_name: string; checksum: string; finished: number | bigint };

const FILTERS = { externalTables: [], externalEnums: [] };

/** The database cannot be used with this code; the message says what to do. */
export class MigrationError extends Error {
  override name = "MigrationError";
}

/**
 * Brings the database at `url` to the schema of this code and returns the names of the migrations applied,
 * none when there was nothing to do. The caller holds the start lock (see `lock.ts`).
 *
 * Throws a MigrationError when the database is newer than the code, when a migration was changed after it
 * was applied, or when an earlier one stopped half-way.
 */
export async function migrate(url: string): Promise<string[]> {
  const engine = engineOf(url);
  const known = listMigrations(engine);
  const applied = await listApplied(url);
  refuseUnfit(known, applied);
  if (applied.length === known.length) return [];

  const datamodel = fs.readFileSync(schemaFile(engine), "utf8");
  const { appliedMigrationNames } = await withSchemaEngine(openAdapter(url), datamodel, (schemaEngine) =>
    schemaEngine.applyMigrations({ migrationsList: toList(engine, known), filters: FILTERS }),
  );
  return appliedMigrationNames;
}

function refuseUnfit(known: Migration[], applied: Applied[]): void {
  for (const row of applied) {
    const name = row.migration_name;
    const own = known.find((migration) => migration.name === name);
    if (!own) {
      throw new MigrationError(
        `The database is newer than this code: it has the migration ${name}. Update the code, or restore the backup made before the update.`,
      );
    }
    if (!Number(row.finished)) {
      throw new MigrationError(
        `The migration ${name} stopped half-way. Restore the last backup, or mend the tables and mark it with "prisma migrate resolve".`,
      );
    }
    if (createHash("sha256").update(own.script).digest("hex") !== row.checksum) {
      throw new MigrationError(
        `The migration ${name} was changed after it was applied. Restore its file from the repository.`,
      );
    }
  }
}

function listMigrations(engine: Engine): Migration[] {
  const base = migrationsFolder(engine);
  return fs
    .readdirSync(base, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, script: fs.readFileSync(path.join(base, name, "migration.sql"), "utf8") }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Prisma's own record of what was applied; none in a database that has no tables yet. */
async function listApplied(url: string): Promise<Applied[]> {
  const database = openDatabase(url);
  try {
    if (engineOf(url) === "sqlite") await database.$queryRawUnsafe("PRAGMA journal_mode = WAL");
    return await readApplied(database, engineOf(url));
  } finally {
    await database.$disconnect();
  }
}

async function readApplied(database: Database, engine: Engine): Promise<Applied[]> {
  const catalogue =
    engine === "sqlite"
      ? "sqlite_master WHERE name"
      : "pg_catalog.pg_tables WHERE schemaname = current_schema() AND tablename";
  const tables = await database.$queryRawUnsafe<unknown[]>(
    `SELECT 1 FROM ${catalogue} = '_prisma_migrations'`,
  );
  if (tables.length === 0) return [];
  return database.$queryRawUnsafe<Applied[]>(
    `SELECT migration_name, checksum, CASE WHEN finished_at IS NULL THEN 0 ELSE 1 END AS finished
     FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY migration_name`,
  );
}

function toList(engine: Engine, migrations: Migration[]) {
  const base = migrationsFolder(engine);
  return {
    baseDir: base,
    lockfile: {
      path: "migration_lock.toml",
      content: fs.readFileSync(path.join(base, "migration_lock.toml"), "utf8"),
    },
    shadowDbInitScript: "",
    migrationDirectories: migrations.map(({ name, script }) => ({
      path: name,
      migrationFile: { path: "migration.sql", content: { tag: "ok", value: script } as const },
    })),
  };
}

function migrationsFolder(engine: Engine): string {
  return path.resolve("prisma", engine, "migrations");
}

function schemaFile(engine: Engine): string {
  return path.resolve("prisma", engine === "sqlite" ? "schema.prisma" : "postgresql/schema.prisma");
}
