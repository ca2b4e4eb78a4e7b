import "server-only";
import { db } from "@/lib/platform/db";
import type { Row } from "./entry";
import { type Format, formatOf, type InputFile, readRows } from "./formats/read-rows";
import { type Found, type Known, keysOfRows } from "./known";
import { loadKnown } from "./known-queries";
import { type Outcome, planRows } from "./plan";

/** So many rows share one look at the database, and one transaction of a run. */
export const BATCH = 100;
const LARGEST_LIST = 100;

/** Nobody: what a dry run plans is not written. */
const NOBODY = "";

export type Report = {
  format: Format;
  total: number;
  created: number;
  matched: number;
  rejected: number;
  /** How many rows were rejected for which reason. */
  reasons: Record<string, number>;
  /** The first rows, in order; of larger files not all. */
  rows: Outcome[];
};

/** Says what importing a file would do, row by row, and writes nothing. */
export async function* dryRunRows(file: InputFile, format: Format): AsyncGenerator<Outcome> {
  const madeBefore: Known = new Map();
  for await (const rows of inBatches(readRows(file, format), BATCH)) {
    yield* await plan(rows, madeBefore);
  }
}

/** What earlier rows would have made is in no database; it is carried along. */
async function plan(rows: Row[], madeBefore: Known): Promise<Outcome[]> {
  const keys = keysOfRows(rows);
  const stored = await loadKnown(db(), keys);
  const carried = [...keys].flatMap((one): [string, Found][] => {
    const made = madeBefore.get(one);
    return made ? [[one, made]] : [];
  });
  const known: Known = new Map([...carried, ...stored]);
  const before = new Set(known.keys());
  const { outcomes } = planRows(rows, known, NOBODY);
  for (const [one, made] of known) if (!before.has(one)) madeBefore.set(one, made);
  return outcomes;
}

/** The same with all counts, and at most `longest` rows. */
export async function reportOf(file: InputFile, longest: number): Promise<Report> {
  const format = await formatOf(file);
  const report: Report = { format, total: 0, created: 0, matched: 0, rejected: 0, reasons: {}, rows: [] };
  for await (const outcome of dryRunRows(file, format)) {
    report.total++;
    report[outcome.result]++;
    if (outcome.result === "rejected") count(report.reasons, outcome.reason);
    if (report.rows.length < longest) report.rows.push(outcome);
  }
  return report;
}

/** A foreign file may have a reason of its own for every row; the page shows the first ones. */
function count(reasons: Report["reasons"], reason: string): void {
  const name = reason in reasons || Object.keys(reasons).length < LARGEST_LIST ? reason : "Other reasons.";
  reasons[name] = (reasons[name] ?? 0) + 1;
}

/** Groups what is read, so that many rows share one look at the database. */
export async function* inBatches(rows: AsyncIterable<Row>, size: number): AsyncGenerator<Row[]> {
  let batch: Row[] = [];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
