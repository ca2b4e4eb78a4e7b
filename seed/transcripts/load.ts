import fs from "node:fs";
import path from "node:path";
import type { PairEntry } from "../entry";
import { describeCorrection } from "./describe";
import { TranscriptEntry } from "./entry";
import { readTranscriptFolder } from "./folder";
import { toPair } from "./to-pair";

/** A correction that gives no pair, and why. */
export type LeftOut = { id: string; reason: string };

/**
 * The pairs that a folder of transcripts gives: those written up in its `entries.json`, if it has one, else
 * every correction it lists, described by rule. What gives no pair is told with its reason.
 *
 * Throws an Error that names what is wrong in which file.
 */
export function readTranscriptPairs(folder: string): { pairs: PairEntry[]; leftOut: LeftOut[] } {
  const { corrections, documents } = readTranscriptFolder(folder);
  const written = readWritten(folder);
  const pairs: PairEntry[] = [];
  const leftOut: LeftOut[] = [];
  for (const row of corrections) {
    const document = documents.get(row.doc);
    const own = written?.get(row.id);
    const entry = document && (own ?? describeCorrection(row, document));
    if (!entry || "reason" in entry) {
      leftOut.push({ id: row.id, reason: entry?.reason ?? "its transcript is not in the folder" });
    } else if (document) {
      pairs.push(toPair(entry, document));
    }
  }
  return { pairs, leftOut };
}

function readWritten(folder: string): Map<string, TranscriptEntry> | null {
  const file = path.join(folder, "entries.json");
  if (!fs.existsSync(file)) return null;
  const entries = TranscriptEntry.array().parse(JSON.parse(fs.readFileSync(file, "utf8")));
  return new Map(entries.map((entry) => [entry.id, entry]));
}
