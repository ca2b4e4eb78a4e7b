import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { write } from "@/lib/editorial/write";
import type { Transaction } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/errors";
import { configuredArchives } from "./archiving/configured";

/** A job as it is when nobody has tried it yet. */
const ASKED = { status: "pending", attempts: 0, failure: null, jobId: null, nextAttemptAt: null } as const;

/**
 * Notes that every archive of the settings is to store this source; `runArchiveJobs` does it. Called in the
 * transaction that stores a capture. What is already waiting waits on; what had failed is tried afresh.
 */
export async function enqueueArchives(
  tx: Transaction,
  sourceId: string,
  archives: readonly { name: string }[] = configuredArchives(),
): Promise<void> {
  for (const { name: service } of archives) {
    const open = await tx.archive.findMany({
      where: { sourceId, service, status: { in: ["pending", "failed"] } },
      select: { id: true, status: true },
    });
    if (open.some(({ status }) => status === "pending")) continue;
    const [failed] = open;
    if (failed) await askAgain(tx, failed.id);
    else await tx.archive.create({ data: { sourceId, service, ...ASKED } });
  }
}

/** Asks the archives for a new copy of a source. Throws a Refusal when none is set or there is no such source. */
export async function requestArchives(sourceId: string, actor: Actor, archives = configuredArchives()) {
  return write(actor, { action: "archive", entity: "source", details: null }, async (tx) => {
    if (archives.length === 0) throw new Refusal("invalid", "No archive is set for this instance.");
    const source = await tx.source.findUnique({ where: { id: sourceId }, select: { id: true } });
    if (!source) throw new Refusal("not_found", "No such source.");
    await enqueueArchives(tx, sourceId, archives);
    return source;
  });
}

/**
 * Tries one archive again at once, from the start. An older copy that was found instead stays beside the new job.
 * Returns the id of the job. Throws a Refusal when the archive has a copy of its own making.
 */
export async function retryArchive(id: string, actor: Actor): Promise<{ id: string }> {
  return write(actor, { action: "retry", entity: "archive", details: { archiveId: id } }, async (tx) => {
    const archive = await tx.archive.findUnique({ where: { id } });
    if (!archive) throw new Refusal("not_found", "No such copy was asked for.");
    const { sourceId, service, status, failure } = archive;
    if (status !== "archived") return askAgain(tx, id);
    if (!failure) throw new Refusal("conflict", `${service} has a copy already.`);

    const waiting = await tx.archive.findFirst({ where: { sourceId, service, status: "pending" } });
    return waiting ?? tx.archive.create({ data: { sourceId, service, ...ASKED }, select: { id: true } });
  });
}

async function askAgain(tx: Transaction, id: string): Promise<{ id: string }> {
  return tx.archive.update({
    where: { id },
    data: { ...ASKED, createdAt: new Date() },
    select: { id: true },
  });
}
