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

/** How many copies of each of these sources others hold, were asked for, and failed to make. */
export async function countArchives(sourceIds: readonly string[]) {
  const rows = await db().archive.groupBy({
    by: ["sourceId", "status"],
    where: { sourceId: { in: [...sourceIds] } },
    _count: { id: true },
  });
  const counts = new Map<string, { pending: number; archived: number; failed: number }>();
  for (const { sourceId, status, _count } of rows) {
    const none = { pending: 0, archived: 0, failed: 0 };
    counts.set(sourceId, { ...none, ...counts.get(sourceId), [status]: _count.id });
  }
  return counts;
}
