import "server-only";
import { db } from "@/lib/platform/db";
import { waitAfter } from "./archiving/backoff";
import { configuredArchives } from "./archiving/configured";
import type { ArchiveService, Copy, Fault, Outcome } from "./archiving/service";

/** How many jobs a run takes of each archive, one after the other: an archive is not to be crowded. */
const JOBS = 10;
/** Longer than a run can take: a job whose process died is taken up again after it. */
const LEASE = 30 * 60_000;
/** Most copies are made within half a minute. */
const FIRST_LOOK = 30_000;

type Job = Awaited<ReturnType<typeof listDue>>[number];
type Claim = { service: ArchiveService; job: Job; now: Date; until: Date };
type Result = "archived" | "waiting" | "failed";
export type ArchiveTally = Record<Result, number>;

/**
 * Does what is due at the archives, and tells how much of it came to what. Any number of processes may run this
 * at once: each job is taken by one of them. `now` is the moment to which all waiting is counted.
 */
export async function runArchiveJobs({ now = new Date(), archives = configuredArchives() } = {}) {
  const results = await Promise.all(archives.map((service) => runService(service, now)));
  const tally: ArchiveTally = { archived: 0, waiting: 0, failed: 0 };
  for (const result of results.flat()) tally[result] += 1;
  return tally;
}

async function runService(service: ArchiveService, now: Date): Promise<Result[]> {
  const results: Result[] = [];
  for (const job of await listDue(service.name, now)) {
    const claim = { service, job, now, until: new Date(now.getTime() + LEASE) };
    if (!(await take(claim))) continue;
    const outcome = await attempt(claim);
    results.push(await settle(claim, outcome));
    if ("fault" in outcome && outcome.fault.pause !== undefined) break;
  }
  return results;
}

function listDue(service: string, now: Date) {
  return db().archive.findMany({
    where: { service, status: "pending", OR: [{ nextAttemptAt: null }, { nextAttemptAt: { lte: now } }] },
    orderBy: { createdAt: "asc" },
    take: JOBS,
    select: {
      id: true,
      sourceId: true,
      jobId: true,
      attempts: true,
      nextAttemptAt: true,
      createdAt: true,
      source: { select: { url: true } },
    },
  });
}

async function take({ job: { id, nextAttemptAt }, until }: Claim): Promise<boolean> {
  const { count } = await db().archive.updateMany({
    where: { id, status: "pending", nextAttemptAt },
    data: { nextAttemptAt: until },
  });
  return count === 1;
}

function attempt({ service, job, now }: Claim): Promise<Outcome> {
  if (job.jobId && service.poll) return service.poll(job.jobId);
  return service.submit(job.source.url, now);
}

async function settle(claim: Claim, outcome: Outcome): Promise<Result> {
  if ("copy" in outcome) return keepCopy(claim, outcome.copy);
  if ("fault" in outcome) return wait(claim, outcome.fault);
  const nextAttemptAt = new Date(claim.now.getTime() + FIRST_LOOK);
  await note(claim, { jobId: outcome.jobId, nextAttemptAt });
  return "waiting";
}

async function wait(claim: Claim, { reason, forGood, jobIsOver, pause = 0 }: Fault): Promise<Result> {
  const attempts = claim.job.attempts + 1;
  const delay = forGood ? null : waitAfter(attempts);
  if (delay === null) return giveUp(claim, attempts, reason);

  const nextAttemptAt = new Date(claim.now.getTime() + Math.max(delay, pause));
  await note(claim, { attempts, nextAttemptAt, failure: reason, ...(jobIsOver ? { jobId: null } : {}) });
  return "waiting";
}

/** Rather an older copy than none, and it is said to be one. A copy that others had made since is as good as ours. */
async function giveUp(claim: Claim, attempts: number, reason: string): Promise<Result> {
  const { service, job, now } = claim;
  const copy = await service.nearest?.(job.source.url, now);
  if (copy) {
    const failure = copy.at < job.createdAt ? `an older copy; no new one was made: ${reason}` : null;
    const kept = await keepCopy(claim, copy, failure);
    if (kept === "archived") return kept;
  }
  await note(claim, { status: "failed", attempts, failure: reason, jobId: null, nextAttemptAt: null });
  return "failed";
}

/**
 * A copy counts whoever came by it, even when the job was taken up anew meanwhile. Each is kept once: a job that
 * ends in one that we have is done with, and an older one that we have is no success.
 */
async function keepCopy({ service, job }: Claim, { url, at }: Copy, failure: string | null = null) {
  return db().$transaction(async (tx): Promise<Result> => {
    const { id, sourceId } = job;
    const known = await tx.archive.findFirst({
      where: { sourceId, service: service.name, url, NOT: { id } },
      select: { id: true },
    });
    if (known && failure) return "failed";
    if (known) {
      await tx.archive.update({ where: { id: known.id }, data: { failure: null } });
      await tx.archive.deleteMany({ where: { id, status: "pending" } });
      return "archived";
    }
    const done = {
      status: "archived",
      url,
      archivedAt: at,
      failure,
      jobId: null,
      nextAttemptAt: null,
    } as const;
    await tx.archive.updateMany({ where: { id, status: "pending" }, data: done });
    return "archived";
  });
}

/** Written only while the job is still this process's. */
async function note({ job, until }: Claim, data: Parameters<typeof updateJob>[1]): Promise<void> {
  await updateJob({ id: job.id, status: "pending", nextAttemptAt: until }, data);
}

type Update = NonNullable<Parameters<ReturnType<typeof db>["archive"]["updateMany"]>[0]>;

function updateJob(where: Update["where"], data: Update["data"]) {
  return db().archive.updateMany({ where: where ?? {}, data });
}
