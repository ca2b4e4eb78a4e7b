import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));
const DATABASE_TESTS = ["{bin,lib,seed}/**/*.db.test.ts"];

/** The database tests run once an engine; nothing in them knows which. */
export default defineConfig({
  resolve: {
    alias: [
      { find: /^@\//, replacement: root },
      // Outside the bundler `server-only` has nothing to guard; its own empty module says so.
      { find: "server-only", replacement: `${root}node_modules/server-only/empty.js` },
    ],
  },
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    env: { LOG_LEVEL: "silent" },
    projects: [
      {
        extends: true,
        test: { name: "unit", include: ["{app,bin,lib,seed}/**/*.test.ts"], exclude: DATABASE_TESTS },
      },
      {
        extends: true,
        test: {
          name: "sqlite",
          include: DATABASE_TESTS,
          setupFiles: ["lib/platform/testing/fresh-sqlite.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "postgresql",
          include: DATABASE_TESTS,
          globalSetup: ["lib/platform/testing/global-postgres.ts"],
          setupFiles: ["lib/platform/testing/fresh-postgres.ts"],
        },
      },
    ],
  },
});
