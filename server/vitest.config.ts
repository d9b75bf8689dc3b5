import path from "node:path";
import { defineConfig } from "vitest/config";

export default defineConfig({
  root: path.resolve(import.meta.dirname, ".."),
  resolve: {
    alias: {
      "@": path.resolve(import.meta.dirname, ".."),
      "server-only": path.resolve(import.meta.dirname, "../node_modules/server-only/empty.js"),
    },
  },
  test: {
    // One server for the whole run; each file has a database of its own on it.
    globalSetup: ["./db/postgres/vitest-setup.ts"],
    include: ["server/**/*.test.ts", "db/**/*.test.ts", "components/**/*.test.ts", "e2e/trust/*.test.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
