import "server-only";
import { db } from "@/lib/platform/db";

/** The newest line of the audit trail about a kind of record, or null. */
export async function findLastEvent(entity: string) {
  return db().auditEvent.findFirst({
    where: { entity },
    orderBy: { number: "desc" },
    select: { action: true, at: true },
  });
}
