// PostgreSQL and a browser for the tests: what is there, else what can be installed, else how to get it.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { findPostgres } from "../lib/platform/testing/postgres-cluster.mjs";
import { environment, root } from "./prepare.mjs";

const BROWSERS = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];
const isDebianRoot = process.getuid?.() === 0 && fs.existsSync("/etc/debian_version");

/** Whether the database tests can run on PostgreSQL, after trying to make it so. */
export function ensurePostgres() {
  if (process.env.TEST_POSTGRES_URL || findPostgres()) return true;
  installDebian("postgresql");
  if (findPostgres()) return true;
  console.log(
    "PostgreSQL is not installed: its tests are left out. Install it (Debian: apt-get install postgresql), or name a server in TEST_POSTGRES_URL.",
  );
  return false;
}

/** The browser for the end-to-end tests: a file, "bundled" for Playwright's own, or null. */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  installDebian("chromium");
  const installed = findBrowser() ?? downloadBrowser();
  if (!installed) {
    console.log(
      "No Chromium is installed: the end-to-end tests are left out. Install it (Debian: apt-get install chromium), or name it in CHROMIUM.",
    );
  }
  return installed;
}

function findBrowser() {
  return [process.env.CHROMIUM, ...BROWSERS].find((file) => file && fs.existsSync(file)) ?? null;
}

function downloadBrowser() {
  const { status } = spawnSync("playwright", ["install", "chromium"], {
    cwd: root,
    env: environment(),
    stdio: "ignore",
  });
  return status === 0 ? "bundled" : null;
}

function installDebian(name) {
  if (!isDebianRoot) return;
  console.log(`Installing Debian's package ${name}.`);
  const options = { stdio: "ignore", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
  spawnSync("apt-get", ["update"], options);
  spawnSync("apt-get", ["install", "-y", name], options);
}
