import "server-only";
import { db } from "@/lib/platform/db";

const PUBLIC_ACTIONS = ["publish", "withdraw", "restore"];

/**
 * The number of the newest line of the trail, and whether any line after `seen` changed what readers see. The
 * trail is the one place that every process writes to in the transaction of what it does.
 */
export async function newsSince(seen: number | null): Promise<{ seen: number; forReaders: boolean }> {
  const last = await db().auditEvent.aggregate({ _max: { number: true } });
  const newest = last._max.number ?? 0;
  if (seen === null || newest === seen) return { seen: newest, forReaders: false };
  const found = await db().auditEvent.findFirst({
    where: { number: { gt: seen, lte: newest }, action: { in: PUBLIC_ACTIONS } },
    select: { number: true },
  });
  return { seen: newest, forReaders: found !== null };
}
