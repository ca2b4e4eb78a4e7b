import fs from "node:fs";
import path from "node:path";
import type { Engine } from "@/lib/platform/db";

/** The name of the newest migration of this code; both engines have the same ones. */
export function newestMigration(engine: Engine): string {
  return listMigrations(engine).at(-1) ?? "";
}

export function listMigrations(engine: Engine): string[] {
  return fs
    .readdirSync(path.resolve("prisma", engine, "migrations"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}
