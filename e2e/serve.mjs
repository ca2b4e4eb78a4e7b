// Serves the site for the end-to-end tests from a data folder of its own: what ships, and the scenarios.
import { spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { environment, generate, node, root, TYPESCRIPT } from "../bin/prepare.mjs";

const folder = process.env.E2E_DATA ?? fs.mkdtempSync(path.join(os.tmpdir(), "restated-e2e-"));
const env = {
  ...environment(),
  DATA_DIR: folder,
  HOST: "127.0.0.1",
  LOG_LEVEL: "warn",
  DATABASE_URL: "",
  PUBLIC_URL: "",
};

generate();
for (const script of ["bin/set-up.ts", "seed/scenarios.ts"]) {
  const { status } = spawnSync(node, [...TYPESCRIPT, script], { cwd: root, env, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}
const server = spawn(process.execPath, ["bin/start.mjs"], { cwd: root, env, stdio: "inherit" });
process.on("SIGTERM", () => server.kill("SIGTERM"));
server.on("exit", (code) => {
  fs.rmSync(folder, { recursive: true, force: true });
  process.exit(code ?? 0);
});
