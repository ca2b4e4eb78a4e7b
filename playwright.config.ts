import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { defineConfig } from "@playwright/test";

const PORT = Number(process.env.E2E_PORT ?? 4377);
// The workers, which are started with this environment, run commands on the data of the server.
process.env.E2E_DATA ??= fs.mkdtempSync(path.join(os.tmpdir(), "restated-e2e-"));
/** Where a test serves pages of its own for the desk to fetch; the guard lets this port through. */
process.env.E2E_PAGES_PORT ??= String(PORT + 1000);
/** Where a test receives what the server under test tells of editions. */
process.env.E2E_HOOKS_PORT ??= String(PORT + 2000);
/** How many times slower each page's processor is made: what comes too early or moves away shows then. */
const SLOWER = Number(process.env.E2E_SLOWER ?? 1);
const browser = process.env.CHROMIUM;
const asRoot = process.getuid?.() === 0;

const DESK = /(accounts|desk-[a-z-]+|news|permissions|sandboxed-copy)\.spec\.ts$/;

export default defineConfig({
  testDir: "e2e",
  fullyParallel: true,
  workers: 2,
  // Bounds for what hangs, not for what is slow: that is what the benchmarks measure.
  timeout: 300_000 * SLOWER,
  expect: { timeout: 20_000 * SLOWER },
  forbidOnly: Boolean(process.env.CI),
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    launchOptions: {
      executablePath: browser === "bundled" ? undefined : (browser ?? "/usr/bin/chromium"),
      args: [
        ...(asRoot ? ["--no-sandbox"] : []),
        ..."--disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync".split(
          " ",
        ),
      ],
    },
  },
  // The desk's tests publish; those of the readers' pages count what is published, so they go first.
  projects: [
    { name: "readers", testIgnore: DESK },
    { name: "desk", testMatch: DESK, dependencies: ["readers"] },
  ],
  webServer: {
    command: "node e2e/serve.mjs",
    env: {
      PORT: String(PORT),
      E2E_DATA: process.env.E2E_DATA,
      FETCH_ALLOW_HOSTS: `127.0.0.1:${process.env.E2E_PAGES_PORT},127.0.0.1:${process.env.E2E_HOOKS_PORT}`,
    },
    url: `http://127.0.0.1:${PORT}/method`,
    timeout: 300_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: "SIGTERM", timeout: 10_000 },
  },
});
