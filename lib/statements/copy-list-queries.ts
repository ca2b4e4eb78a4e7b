import "server-only";
import { db } from "@/lib/platform/db";

/** The stored copies of a source that words can be looked for in, the newest first. */
export async function listQuotableCopies(sourceId: string) {
  const copies = await db().capture.findMany({
    where: { sourceId, status: "stored", text: { not: null } },
    orderBy: [{ capturedAt: "desc" }, { id: "desc" }],
    select: { id: true, method: true, textForm: true, capturedAt: true },
  });
  return copies.map(({ capturedAt, ...copy }) => ({ ...copy, capturedAt: capturedAt.toISOString() }));
}
