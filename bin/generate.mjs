// Makes the PostgreSQL schema from prisma/schema.prisma, and a Prisma client for each engine.
import { execFileSync } from "node:child_process";
import fs from "node:fs";

const sqlite = fs.readFileSync("prisma/schema.prisma", "utf8");
const twin = sqlite
  .replace(/^\/\/.*\n/gm, "")
  .replace('provider = "sqlite"', 'provider = "postgresql"')
  .replace("../lib/platform/generated", "../../lib/platform/generated/postgresql");

fs.writeFileSync(
  "prisma/postgresql/schema.prisma",
  `// Made from ../schema.prisma by bin/generate.mjs.\n${twin}`,
);
// The one client lies in the folder of the other, so both are made anew.
fs.rmSync("lib/platform/generated", { recursive: true, force: true });
for (const schema of ["prisma/schema.prisma", "prisma/postgresql/schema.prisma"]) {
  execFileSync("prisma", ["generate", "--schema", schema], {
    stdio: ["ignore", "ignore", "inherit"],
    // Generating needs no schema engine; naming any file keeps the command from downloading one.
    env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: "1" },
  });
}
