import { findLastEvent } from "@/lib/editorial/queries";
import { write } from "@/lib/editorial/write";
import { countPairs } from "@/lib/pairs/queries";
import { builtInDesk } from "./desk";
import { ensurePublished } from "./ensure";
import type { Desk, PairEntry } from "./entry";
import { helsinkiEntries } from "./helsinki/load";

type Progress = (done: number, total: number) => void;

/**
 * Fills a database that has never been filled with what ships in this folder, and goes on with a filling that
 * was cut off. Any other database is left alone. Returns how many pairs were published.
 */
export async function seedEmptyDatabase(progress: Progress): Promise<number> {
  const last = await findLastEvent("seed");
  if (last ? last.action === "finish" : (await countPairs()) > 0) return 0;

  const desk = await builtInDesk();
  await mark("start", desk);
  const published = await publishAll(shippedEntries(), desk, progress);
  await mark("finish", desk);
  return published;
}

/** Publishes each entry that is not published yet, in order, and returns how many that were. */
export async function publishAll(
  entries: readonly PairEntry[],
  desk: Desk,
  progress: Progress,
): Promise<number> {
  let published = 0;
  for (const [index, entry] of entries.entries()) {
    if (await ensurePublished(entry, desk)) published++;
    progress(index + 1, entries.length);
  }
  return published;
}

/** What is published last stands on top of a list. */
export function shippedEntries(): PairEntry[] {
  return helsinkiEntries();
}

/** The trail itself says whether filling was begun and finished. */
async function mark(action: "start" | "finish", desk: Desk): Promise<void> {
  await write(desk.editor, { action, entity: "seed", details: null }, async () => ({ id: "shipped" }));
}
