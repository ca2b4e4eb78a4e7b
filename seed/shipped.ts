import fs from "node:fs";
import path from "node:path";
import { findLastEvent } from "@/lib/editorial/queries";
import { write } from "@/lib/editorial/write";
import { countPairs } from "@/lib/pairs/queries";
import { Refusal } from "@/lib/platform/errors";
import { builtInDesk } from "./desk";
import { ensurePublished } from "./ensure";
import type { Desk, PairEntry } from "./entry";
import { helsinkiEntries } from "./helsinki/load";
import { readTranscriptPairs } from "./transcripts/load";

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
  const { published, refused } = await publishAll(shippedEntries(), desk, progress);
  if (refused.length > 0) throw new Error(`What ships was refused: ${JSON.stringify(refused)}`);
  await mark("finish", desk);
  return published;
}

/**
 * Publishes each entry that is not published yet, in order, and says how many that were. An entry that a rule
 * refuses is told with the reason; it stays behind as a draft for an editor to mend.
 */
export async function publishAll(entries: readonly PairEntry[], desk: Desk, progress: Progress) {
  const result = { published: 0, refused: [] as { id: string; reason: string }[] };
  for (const [index, entry] of entries.entries()) {
    try {
      if (await ensurePublished(entry, desk)) result.published++;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      result.refused.push({ id: entry.slug, reason: error.message });
    }
    progress(index + 1, entries.length);
  }
  return result;
}

/** What is published last stands on top of a list. */
export function shippedEntries(): PairEntry[] {
  return [...shippedTranscripts().pairs, ...helsinkiEntries()];
}

/** The trail itself says whether filling was begun and finished. */
async function mark(action: "start" | "finish", desk: Desk): Promise<void> {
  await write(desk.editor, { action, entity: "seed", details: null }, async () => ({ id: "shipped" }));
}

/** The corrections of transcripts that ship, with their whole transcripts. */
export function shippedTranscripts() {
  const folder = path.resolve("seed/transcripts");
  return fs.existsSync(path.join(folder, "corrections.jsonl"))
    ? readTranscriptPairs(folder)
    : { pairs: [], leftOut: [] };
}
