import "server-only";
import { db } from "@/lib/platform/db";
import { auditFaults } from "./audit-chain";

const BATCH = 1000;

/** Checks the whole audit trail, oldest line first, and returns how long it is and what is wrong with it. */
export async function verifyTrail(): Promise<{ events: number; faults: string[] }> {
  const faults: string[] = [];
  let last: { number: number; hash: string | null } = { number: 0, hash: null };
  for (;;) {
    const lines = await db().auditEvent.findMany({
      where: { number: { gt: last.number } },
      orderBy: { number: "asc" },
      take: BATCH,
    });
    faults.push(...auditFaults(lines, last));
    const end = lines.at(-1);
    if (!end) return { events: await db().auditEvent.count(), faults };
    last = end;
  }
}
