import { listCorrections, type PrintedCorrection } from "@/lib/sources/printed-corrections";
import type { CorrectionRow } from "./folder";

/**
 * The correction of the printed transcript that a row is about: the one with the same words struck and put in,
 * else with the same words struck, else whose struck words begin with the row's, as it is where a script saw
 * less of the markup. Of several it is the one closest to the place that the row's id counts.
 */
export function findCorrection(row: CorrectionRow, printed: string): PrintedCorrection | undefined {
  const counted = Number(row.id.split("#").at(-1));
  const struck = onOneLine(row.struck);
  const inserted = row.kind === "replaced" ? onOneLine(row.inserted) : "";
  const byDistance = listCorrections(printed)
    .map((correction, index) => ({ correction, distance: Math.abs(index - counted) }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ correction }) => correction);
  return (
    byDistance.find((each) => each.struck === struck && each.inserted === inserted) ??
    byDistance.find((each) => each.struck === struck) ??
    byDistance.find((each) => each.struck.startsWith(struck))
  );
}

function onOneLine(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}
