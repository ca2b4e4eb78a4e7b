import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { db, type Transaction } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/errors";
import type { Row } from "./entry";
import type { Outcome } from "./plan";
import { planStored, putCopies, retryTaken, writePlanned } from "./planned-commands";

/** A run of an import, and how many of its rows are done. */
export type Run = { id: string; done: number };

/**
 * Writes what the next rows of an import make, all in one transaction with the count of rows that are done and
 * the lines of the trail: a run that is cut off goes on after its last whole batch.
 *
 * Throws a Refusal when somebody else is running this import.
 */
export async function importBatch(run: Run, rows: readonly Row[], actor: Actor): Promise<Outcome[]> {
  await putCopies(rows);
  return retryTaken(() => db().$transaction((tx) => writeBatch(tx, run, rows, actor)));
}

async function writeBatch(tx: Transaction, run: Run, rows: readonly Row[], actor: Actor): Promise<Outcome[]> {
  const { outcomes, creates } = await planStored(tx, rows, actor);
  const count = (result: Outcome["result"]) => outcomes.filter((outcome) => outcome.result === result).length;
  const { count: claimed } = await tx.import.updateMany({
    where: { id: run.id, done: run.done, status: "running" },
    data: {
      done: run.done + rows.length,
      created: { increment: count("created") },
      matched: { increment: count("matched") },
      rejected: { increment: count("rejected") },
    },
  });
  if (claimed === 0) throw new Refusal("conflict", "This import is being run by somebody else just now.");
  await writePlanned(tx, creates, actor, { action: "import", details: { import: run.id } });
  return outcomes;
}
