import { defineConfig } from "@playwright/test";

const PORT = Number(process.env.E2E_PORT ?? 4377);
/** Where a test serves pages of its own for the desk to fetch; the guard lets this port through. */
process.env.E2E_PAGES_PORT ??= String(PORT + 1000);
const browser = process.env.CHROMIUM;
const asRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: "e2e",
  fullyParallel: true,
  workers: 2,
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
  webServer: {
    command: "node e2e/serve.mjs",
    env: { PORT: String(PORT), FETCH_ALLOW_HOSTS: `127.0.0.1:${process.env.E2E_PAGES_PORT}` },
    url: `http://127.0.0.1:${PORT}/method`,
    timeout: 300_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: "SIGTERM", timeout: 10_000 },
  },
});
