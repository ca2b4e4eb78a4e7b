import type { TestProject } from "vitest/node";
import { startPostgres } from "./postgres-cluster.mjs";

declare module "vitest" {
  interface ProvidedContext {
    postgres: string;
  }
}

/** One server for all test files: the one TEST_POSTGRES_URL names, or a throw-away one. */
export default async function setup(project: TestProject) {
  const given = process.env.TEST_POSTGRES_URL;
  const cluster = given ? { url: given, stop: () => undefined } : await startPostgres();
  project.provide("postgres", cluster.url);
  return () => cluster.stop();
}
