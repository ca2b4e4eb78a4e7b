import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { requirePermission } from "@/lib/auth/permissions";
import { pairsOfStatements, reopenPairs } from "@/lib/editorial/reopen";
import { write } from "@/lib/editorial/write";
import { db, type Transaction } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/errors";
import type { CheckOutcome } from "@/lib/platform/generated/enums";
import { enqueueArchives } from "@/lib/sources/archive-commands";
import type { Finding } from "@/lib/sources/check-queries";
import { nextCheckAt } from "@/lib/sources/check-schedule";
import { keepDocument } from "@/lib/sources/fetch-copy";
import { type Refetched, refetch } from "@/lib/sources/refetch";
import { citationsOf, findingsIn, recheck } from "./rechecking";

export type Checked = {
  id: string;
  sourceId: string;
  outcome: CheckOutcome;
  detail: string | null;
  findings: Finding[];
  /** Whether it waits in the queue for a person. */
  isWaiting: boolean;
  nextCheckAt: string;
  retryAfter: string | null;
};

/**
 * Fetches a source again and notes what became of it. When its text changed, the new text is stored as a copy
 * more and every citation is checked against it; what comes out otherwise waits in a queue for a person. The
 * citations themselves stay as they are, and so does what readers see.
 *
 * Throws a Refusal when there is no such source, or the actor may not write.
 */
export async function checkSourceNow(sourceId: string, actor: Actor): Promise<Checked> {
  requirePermission(actor, "write");
  const source = await db().source.findUnique({
    where: { id: sourceId },
    select: {
      url: true,
      captures: {
        where: { method: "fetch", status: "stored" },
        orderBy: [{ capturedAt: "desc" }, { id: "desc" }],
        take: 1,
        select: { text: true, finalUrl: true, etag: true, lastModified: true },
      },
    },
  });
  if (!source) throw new Refusal("not_found", "There is no such source.");
  const refetched = await refetch(source.url, source.captures[0] ?? null);
  const row = refetched.document && (await keepDocument(refetched.document));
  const { outcome, detail } = refetched;
  const change = { action: "check", entity: "source", details: { outcome, detail } };
  const { checked } = await write(actor, change, async (tx) => {
    const captureId = row && (await storeChanged(tx, sourceId, row));
    return { id: sourceId, checked: await noteCheck(tx, { sourceId, captureId, refetched }) };
  });
  return checked;
}

/**
 * Takes a check out of the queue. With `recheck` its citations are moved to the new copy and checked against it
 * for good, and the pairs that rest on them become drafts.
 *
 * Throws a Refusal when there is no such check, somebody has handled it, or there is no new copy to move to.
 */
export async function handleCheck(id: string, given: { recheck: boolean }, actor: Actor) {
  return write(actor, { action: "handle", entity: "source_check", details: given }, async (tx) => {
    const { count } = await tx.sourceCheck.updateMany({
      where: { id, handledAt: null },
      data: { handledAt: new Date(), handledById: actor.id },
    });
    const check = await tx.sourceCheck.findUnique({ where: { id }, include: { capture: true } });
    if (!check) throw new Refusal("not_found", "There is no such check.");
    if (count === 0) throw new Refusal("conflict", "Somebody has handled this check already.");
    if (!given.recheck) return { id, moved: 0, reopened: 0 };

    const { capture, sourceId } = check;
    if (!capture?.text) throw new Refusal("invalid", "There is no new copy to check against.");
    const citations = await citationsOf(tx, sourceId);
    const copy = { captureId: capture.id, text: capture.text, textForm: capture.textForm };
    for (const citation of citations) {
      await tx.citation.update({ where: { id: citation.id }, data: recheck(citation, copy) });
    }
    const statements = citations.map(({ statementId }) => statementId);
    return {
      id,
      moved: citations.length,
      reopened: await reopenPairs(tx, actor, pairsOfStatements(statements)),
    };
  });
}

/** A page that changed back has the copy that it had then. */
async function storeChanged(
  tx: Transaction,
  sourceId: string,
  row: Awaited<ReturnType<typeof keepDocument>>,
) {
  const { id } = await tx.capture.upsert({
    where: { sourceId_sha256: { sourceId, sha256: row.sha256 } },
    create: { ...row, sourceId, method: "fetch" },
    // The newest copy is what the next check compares with.
    update: { capturedAt: row.capturedAt },
    select: { id: true },
  });
  await enqueueArchives(tx, sourceId);
  return id;
}

type Note = { sourceId: string; captureId: string | null; refetched: Refetched };

async function noteCheck(tx: Transaction, { sourceId, captureId, refetched }: Note): Promise<Checked> {
  const { outcome, httpStatus, finalUrl, detail, retryAfter, document } = refetched;
  const findings = document ? findingsIn(await citationsOf(tx, sourceId), document.extracted) : [];
  const now = new Date();
  const isWaiting = await needsPerson(tx, sourceId, { outcome, finalUrl, findings });
  // What this check found stands in place of what earlier ones did; only a change stays until it is handled.
  const settled = outcome === "changed" ? {} : { outcome: { not: "changed" as const } };
  await tx.sourceCheck.updateMany({
    where: { sourceId, handledAt: null, ...settled },
    data: { handledAt: now },
  });
  const { id } = await tx.sourceCheck.create({
    data: {
      ...{
        sourceId,
        captureId,
        outcome,
        httpStatus,
        finalUrl,
        detail,
        findings: JSON.parse(JSON.stringify(findings)),
      },
      checkedAt: now,
      handledAt: isWaiting ? null : now,
    },
    select: { id: true },
  });
  const next = nextCheckAt(outcome, retryAfter, now);
  await tx.source.update({ where: { id: sourceId }, data: { lastCheckAt: now, nextCheckAt: next } });
  return { id, sourceId, outcome, detail, findings, isWaiting, nextCheckAt: next.toISOString(), retryAfter };
}

type News = { outcome: CheckOutcome; finalUrl: string | null; findings: readonly Finding[] };

/** A person is asked once: what was handled and is still so the next time is not asked again. */
async function needsPerson(tx: Transaction, sourceId: string, { outcome, finalUrl, findings }: News) {
  if (outcome === "same") return false;
  if (outcome === "changed") return findings.length > 0;
  const last = await tx.sourceCheck.findFirst({
    where: { sourceId },
    orderBy: [{ checkedAt: "desc" }, { id: "desc" }],
    select: { outcome: true, finalUrl: true, handledAt: true },
  });
  return !(last?.handledAt && last.outcome === outcome && last.finalUrl === finalUrl);
}
