import "server-only";
import { db, type Transaction } from "@/lib/platform/db";
import type { Entry } from "./reading/entry";
import type { Listing } from "./reading/listing";
import { sortNews } from "./rules";

/** How many values one statement of SQL is given. */
const CHUNK = 500;

type Read = { id: string; readAt: Date | null; captureFirst: number };

/**
 * Notes what an address lists that it did not list before, and returns how much that is: to be captured, or only as
 * seen. What is there at the first time is no news.
 */
export async function noteRead(monitor: Read, listing: Listing, now: Date): Promise<number> {
  const { id, readAt, captureFirst } = monitor;
  const { etag, lastModified, format, entries } = listing;
  return db().$transaction(async (tx) => {
    const { count } = await tx.monitor.updateMany({
      where: { id },
      data: { readAt: now, ...(entries ? { etag, lastModified, format } : {}) },
    });
    // It was removed meanwhile.
    if (count === 0 || !entries) return 0;
    const news = await withoutKnown(tx, id, entries);
    const { due, seen } = sortNews(news, { isFirst: readAt === null, captureFirst });
    const row = (entry: Entry) => ({ monitorId: id, ...entry, seenAt: now });
    const rows = [
      ...due.map((entry) => ({ ...row(entry), status: "due" as const, nextAttemptAt: now })),
      ...seen.map(({ entry, reason }) => ({ ...row(entry), status: "seen" as const, reason })),
    ];
    for (const some of chunks(rows)) await tx.monitoredDocument.createMany({ data: some });
    return readAt === null ? due.length : news.length;
  });
}

async function withoutKnown(tx: Transaction, monitorId: string, entries: readonly Entry[]): Promise<Entry[]> {
  const known = new Set<string>();
  for (const some of chunks(entries)) {
    const rows = await tx.monitoredDocument.findMany({
      where: { monitorId, url: { in: some.map(({ url }) => url) } },
      select: { url: true },
    });
    for (const { url } of rows) known.add(url);
  }
  return entries.filter(({ url }) => !known.has(url));
}

function chunks<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / CHUNK) }, (_, at) =>
    all.slice(at * CHUNK, (at + 1) * CHUNK),
  );
}
