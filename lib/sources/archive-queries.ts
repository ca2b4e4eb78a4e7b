import "server-only";
import { db } from "@/lib/platform/db";

/** The copies of a source that others hold or were asked for, as the desk shows them: newest first. */
export async function listArchives(sourceId: string) {
  const archives = await db().archive.findMany({
    where: { sourceId },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: {
      id: true,
      service: true,
      status: true,
      url: true,
      failure: true,
      attempts: true,
      nextAttemptAt: true,
      archivedAt: true,
    },
  });
  return archives.map(({ nextAttemptAt, archivedAt, ...archive }) => ({
    ...archive,
    nextAttemptAt: nextAttemptAt?.toISOString() ?? null,
    archivedAt: archivedAt?.toISOString() ?? null,
  }));
}
