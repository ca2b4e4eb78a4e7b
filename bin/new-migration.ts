// Writes a migration for each engine: what takes the schema of the last commit to the one in the tree.
// Usage: npm run new-migration -- NAME. Check constraints and triggers are then added by hand.
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { PrismaLibSql } from "@prisma/adapter-libsql";
import type { DiffTarget } from "@prisma/schema-engine-wasm";
import { withSchemaEngine } from "@/lib/platform/schema-engine";

const name = process.argv[2];
if (!name || !/^[a-z][a-z0-9_]*$/.test(name)) {
  throw new Error("Give the migration a name of small letters, digits and underscores.");
}

const after = fs.readFileSync("prisma/schema.prisma", "utf8");
const before = committed("prisma/schema.prisma");
const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);

for (const provider of ["sqlite", "postgresql"]) {
  const folder = path.join("prisma", provider, "migrations", `${stamp}_${name}`);
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, "migration.sql"), await difference(provider));
  console.log(folder);
}

async function difference(provider: string): Promise<string> {
  const scratch = path.join(os.tmpdir(), `restated-${process.pid}.db`);
  const target = (schema: string): DiffTarget => ({
    tag: "schemaDatamodel",
    files: [{ path: "schema.prisma", content: dialect(schema, provider) }],
  });
  const { stdout } = await withSchemaEngine(
    new PrismaLibSql({ url: `file:${scratch}` }),
    dialect(after, provider),
    (engine) =>
      engine.diff({
        from: before ? target(before) : { tag: "empty" },
        to: target(after),
        script: true,
        exitCode: null,
        filters: { externalTables: [], externalEnums: [] },
      }),
  );
  fs.rmSync(scratch, { force: true });
  return stdout ?? "";
}

function dialect(schema: string, provider: string): string {
  return schema.replace('provider = "sqlite"', `provider = "${provider}"`);
}

function committed(file: string): string | null {
  try {
    return execFileSync("git", ["show", `HEAD:${file}`], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
  } catch {
    return null;
  }
}
