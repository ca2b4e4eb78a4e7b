import "server-only";
import { db } from "@/lib/platform/db";

const shown = {
  id: true,
  fileName: true,
  sha256: true,
  format: true,
  status: true,
  total: true,
  done: true,
  created: true,
  matched: true,
  rejected: true,
  failure: true,
  startedAt: true,
  finishedAt: true,
  actor: { select: { name: true } },
} as const;

export type ImportView = NonNullable<Awaited<ReturnType<typeof findImport>>>;

/** One run of an import, with how far it has come, or null. */
export async function findImport(id: string) {
  return db().import.findUnique({ where: { id }, select: shown });
}

/** The last runs, the newest first. */
export async function listImports(most: number) {
  return db().import.findMany({
    orderBy: [{ startedAt: "desc" }, { id: "desc" }],
    take: most,
    select: shown,
  });
}

/** The run of a file that was begun and not finished, or null. */
export async function findUnfinished(sha256: string) {
  return db().import.findFirst({
    where: { sha256, status: { in: ["running", "failed"] } },
    orderBy: { startedAt: "desc" },
    select: { id: true },
  });
}

/** The account with this address, unless it is barred; or null. */
export async function findImporter(email: string) {
  return db().user.findUnique({
    where: { email: email.toLowerCase(), banned: false },
    select: { id: true, name: true, role: true },
  });
}
