import "server-only";
import { db } from "@/lib/platform/db";
import { findSpeakersByLabel } from "@/lib/speakers/label-queries";
import { survivorOf } from "@/lib/speakers/survivor-queries";
import { namedBy } from "./rules";

type Day = { day: string; publisher: string; tracked: ReadonlySet<string> | null };

/** The speakers that labels of a document's turns name, by label; labels that name nobody looked for are left out. */
export async function findNamed(labels: Iterable<string>, { day, publisher, tracked }: Day) {
  const named = new Map<string, string>();
  for (const label of new Set(labels)) {
    const speakerId = namedBy(await findSpeakersByLabel(label, day, publisher), tracked);
    if (speakerId) named.set(label, speakerId);
  }
  return named;
}

/** Whose words a monitor looks for, as they stand after merges; null for everybody's. */
export async function findTracked(monitorId: string): Promise<ReadonlySet<string> | null> {
  return db().$transaction(async (tx) => {
    const rows = await tx.monitorSpeaker.findMany({ where: { monitorId }, select: { speakerId: true } });
    const ids = new Set<string>();
    for (const { speakerId } of rows) ids.add(await survivorOf(tx, speakerId));
    return rows.length > 0 ? ids : null;
  });
}
