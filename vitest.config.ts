import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@\//, replacement: root },
      // Outside the bundler `server-only` has nothing to guard; its own empty module says so.
      { find: "server-only", replacement: `${root}node_modules/server-only/empty.js` },
    ],
  },
  test: { include: ["{app,bin,lib,seed}/**/*.test.ts"], testTimeout: 30_000, hookTimeout: 60_000 },
});
