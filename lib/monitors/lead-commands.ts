import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { write } from "@/lib/editorial/write";
import { db, type Transaction } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/errors";
import { worthALook } from "./rules";
import type { Said, SaidWords } from "./said-queries";
import { Dismissal, type Suggest, type Suggestion } from "./schema";

/** So many leads are kept of one document, the best. */
const MOST = 30;

type Captured = Said & { documentId: string; captureId: string; sourceId: string };
type Found = { said: SaidWords; suggestion: Suggestion };
type By = { monitorId: string; suggest: Suggest; actor: Actor };

/**
 * Runs what is said in a captured document through the suggestions, and keeps what scores high as leads that wait for a
 * person; returns how many are new. Whatever was a lead before, in this document or another, is none again.
 */
export async function noteCaptured(captured: Captured, { monitorId, suggest, actor }: By): Promise<number> {
  const { documentId, captureId } = captured;
  const found = await leadsIn(captured, suggest);
  const details = { documentId, captureId };
  const { count } = await write(actor, { action: "capture", entity: "monitor", details }, async (tx) => {
    await tx.monitoredDocument.updateMany({
      where: { id: documentId },
      data: { status: "captured", captureId, reason: null, nextAttemptAt: null, attempts: { increment: 1 } },
    });
    return { id: monitorId, ...(await addLeads(tx, found, { ...captured, monitorId })) };
  });
  return count;
}

async function leadsIn({ words, language, saidOn, sourceId }: Captured, suggest: Suggest): Promise<Found[]> {
  const cited = await db().citation.findMany({ where: { sourceId }, select: { statementId: true } });
  const known = new Set(cited.map(({ statementId }) => statementId));
  const found: Found[] = [];
  for (const said of words) {
    const { speakerId, words: quote } = said;
    const suggestion = worthALook(await suggest({ quote, language, speakerId, saidOn }), known);
    if (suggestion) found.push({ said, suggestion });
  }
  return found.toSorted((one, other) => other.suggestion.score - one.suggestion.score).slice(0, MOST);
}

type Place = Captured & { monitorId: string };

async function addLeads(tx: Transaction, found: readonly Found[], place: Place): Promise<{ count: number }> {
  const { captureId, reading, language, saidOn } = place;
  const monitor = await tx.monitor.findUnique({ where: { id: place.monitorId }, select: { id: true } });
  const before = await tx.lead.findMany({
    where: { statementId: { in: found.map(({ suggestion }) => suggestion.statementId) } },
    select: { statementId: true, words: true, captureId: true, startAt: true },
  });
  const fresh = found.filter(
    ({ said, suggestion: { statementId } }) =>
      !before.some(
        (lead) =>
          lead.statementId === statementId &&
          (lead.words === said.words || (lead.captureId === captureId && lead.startAt === said.start)),
      ),
  );
  return tx.lead.createMany({
    data: fresh.map(({ said: { start, end, label, speakerId, words }, suggestion }) => ({
      ...{ monitorId: monitor?.id ?? null, captureId, reading, language, saidOn },
      ...{ startAt: start, endAt: end, label, speakerId, words },
      ...suggestion,
    })),
  });
}

/**
 * Takes a lead out of the queue, for a statement to be made of its words; returns where they stand.
 *
 * Throws a Refusal when somebody has settled it before.
 */
export async function takeLead(id: string, actor: Actor) {
  return settle(id, { status: "taken", settledNote: null }, actor);
}

/** Takes a lead out of the queue that leads nowhere, with the reason. Throws a Refusal as `takeLead` does. */
export async function dismissLead(given: { id: string; reason: string }, actor: Actor) {
  const { id, reason } = Dismissal.parse(given);
  return settle(id, { status: "dismissed", settledNote: reason }, actor);
}

/** Puts a lead that was taken or dismissed back into the queue. Throws a Refusal when it waits there already. */
export async function reopenLead(id: string, actor: Actor) {
  return write(actor, { action: "reopen", entity: "lead", details: null }, async (tx) => {
    const { count } = await tx.lead.updateMany({
      where: { id, status: { not: "waiting" } },
      data: { status: "waiting", settledNote: null, settledById: null, settledAt: null },
    });
    if (count === 0) throw new Refusal("conflict", "There is no such lead, or it waits already.");
    return { id };
  });
}

type Settled = { status: "taken" | "dismissed"; settledNote: string | null };

async function settle(id: string, settled: Settled, actor: Actor) {
  const action = settled.status === "taken" ? "take" : "dismiss";
  const details = settled.settledNote ? { reason: settled.settledNote } : null;
  return write(actor, { action, entity: "lead", details }, async (tx) => {
    const { count } = await tx.lead.updateMany({
      where: { id, status: "waiting" },
      data: { ...settled, settledById: actor.id, settledAt: new Date() },
    });
    const select = { captureId: true, reading: true, startAt: true, endAt: true };
    const lead = await tx.lead.findUnique({ where: { id }, select });
    if (!lead) throw new Refusal("not_found", "There is no such lead.");
    if (count === 0) throw new Refusal("conflict", "Somebody has settled this lead already.");
    return { id, ...lead };
  });
}
