// npm test: installs what is missing, runs every check and test, and ends with one count of them all.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { freePort } from "../lib/platform/testing/postgres-cluster.mjs";
import { ensureBrowser, ensurePostgres } from "./find-tools.mjs";
import { build, environment, generate, install, root } from "./prepare.mjs";
import { step } from "./progress.mjs";

const reports = fs.mkdtempSync(path.join(os.tmpdir(), "restated-reports-"));
const total = { passed: 0, failed: 0, skipped: 0 };

install();
generate();
check("format", "biome", ["check", "--error-on-warnings", "."]);
check("types", "next", ["typegen"], "tsc", ["--noEmit"]);
check("layers", "depcruise", ["app", "lib", "seed", "bin", "e2e", "--config", ".dependency-cruiser.cjs"]);
check("unused", "knip", []);
unitTests();
build();
await endToEnd();

fs.rmSync(reports, { recursive: true, force: true });
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed === 0 ? 0 : 1);

/** Runs commands that pass or fail as one, and shows what they print only when one fails. */
function check(name, ...commands) {
  for (let index = 0; index < commands.length; index += 2) {
    const { status, stdout, stderr } = run(commands[index], commands[index + 1], "pipe");
    if (status === 0) continue;
    console.log(`${stdout}${stderr}`);
    return count(name, { passed: 0, failed: 1, skipped: 0 });
  }
  count(name, { passed: 1, failed: 0, skipped: 0 });
}

function unitTests() {
  const report = path.join(reports, "vitest.json");
  const engines = ensurePostgres() ? [] : ["--project", "unit", "--project", "sqlite"];
  const { status } = run("vitest", [
    "run",
    ...engines,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ]);
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0 } = read(report);
  const failed = numFailedTests || (status === 0 ? 0 : 1);
  count("tests", { passed: numPassedTests, failed, skipped: numPendingTests + (engines.length > 0 ? 1 : 0) });
}

async function endToEnd() {
  const browser = ensureBrowser();
  if (!browser) return count("browser", { passed: 0, failed: 0, skipped: 1 });
  const report = path.join(reports, "playwright.json");
  const { status } = run("playwright", ["test", "--reporter=list,json"], "inherit", {
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    CHROMIUM: browser,
    E2E_PORT: String(await freePort()),
  });
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = read(report).stats ?? {};
  count("browser", { passed: expected, failed: unexpected + flaky || (status === 0 ? 0 : 1), skipped });
}

function run(program, args, stdio = "inherit", settings = {}) {
  return spawnSync(program, args, {
    cwd: root,
    env: { ...environment(), ...settings },
    stdio: ["ignore", stdio, stdio],
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
}

function read(report) {
  return fs.existsSync(report) ? JSON.parse(fs.readFileSync(report, "utf8")) : {};
}

function count(name, result) {
  for (const key of Object.keys(total)) total[key] += result[key];
  step(name, `${result.passed} passed, ${result.failed} failed, ${result.skipped} skipped`);
}
