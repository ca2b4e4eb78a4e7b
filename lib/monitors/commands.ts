import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { writeUnique } from "@/lib/editorial/unique-write";
import { write } from "@/lib/editorial/write";
import type { Transaction } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/errors";
import type { MonitorStatus } from "@/lib/platform/generated/enums";
import { type Guard, requireFetchable } from "@/lib/sources/fetching/address-guard";
import { publicInternet } from "@/lib/sources/fetching/public-internet";
import { survivorOf } from "@/lib/speakers/survivor-queries";
import { MonitorInput } from "./schema";

const ENTITY = "monitor";

/**
 * Adds an address to watch, which the next round reads for the first time. `guard` is for tests.
 *
 * Throws a ZodError for what is none, and a Refusal when it may not be fetched or is watched already.
 */
export async function addMonitor(given: MonitorInput, actor: Actor, guard: Guard = publicInternet()) {
  const { speakerIds, ...monitor } = MonitorInput.parse(given);
  requireFetchable(monitor.url, guard);
  const details = { ...monitor, speakerIds };
  return writeUnique(actor, { action: "create", entity: ENTITY, details }, async (tx) => {
    await refuseTwice(tx, monitor.url);
    const ids = new Set<string>();
    for (const id of speakerIds) ids.add(await survivorOf(tx, id));
    const speakers = { create: [...ids].map((speakerId) => ({ speakerId })) };
    const data = { ...monitor, speakers, nextRoundAt: new Date(), createdById: actor.id };
    return tx.monitor.create({ data, select: { id: true } });
  });
}

/** Stops reading an address. What appears there meanwhile is found when it is resumed, as far as it is still listed. */
export async function pauseMonitor(id: string, actor: Actor) {
  return changeStatus(id, "paused", actor);
}

/** Reads an address again, at once. */
export async function resumeMonitor(id: string, actor: Actor) {
  return changeStatus(id, "active", actor);
}

/** Lets the next round, which is seconds away, read an address. Throws a Refusal when it is paused. */
export async function lookNow(id: string, actor: Actor, now = new Date()) {
  return write(actor, { action: "look", entity: ENTITY, details: null }, async (tx) => {
    const { count } = await tx.monitor.updateMany({
      where: { id, status: "active" },
      data: { nextRoundAt: now },
    });
    if (count === 0) throw new Refusal("conflict", "It is paused, or somebody removed it.");
    return { id };
  });
}

/**
 * Lets the next round look at a document that was not captured: one that was there before, was left alone or given up.
 *
 * Throws a Refusal when there is no such document, or its monitor is paused.
 */
export async function askForDocument(id: string, actor: Actor, now = new Date()) {
  return write(
    actor,
    { action: "ask for a document of", entity: ENTITY, details: { document: id } },
    async (tx) => {
      const document = await tx.monitoredDocument.findUnique({ where: { id }, select: { monitorId: true } });
      const monitor = { id: document?.monitorId ?? id, status: "active" } as const;
      const { count } = await tx.monitor.updateMany({ where: monitor, data: { nextRoundAt: now } });
      if (count === 0) throw new Refusal("conflict", "Its monitor is paused, or somebody removed it.");
      await tx.monitoredDocument.updateMany({
        where: { id, status: { in: ["seen", "left", "failed"] } },
        data: { status: "due", attempts: 0, reason: null, nextAttemptAt: now },
      });
      return { id: monitor.id };
    },
  );
}

/** Watches an address no longer. What was captured stays, and so do its leads. */
export async function removeMonitor(id: string, actor: Actor) {
  return write(actor, { action: "remove", entity: ENTITY, details: null }, async (tx) => {
    const { count } = await tx.monitor.deleteMany({ where: { id } });
    if (count === 0) throw unknown();
    return { id };
  });
}

async function changeStatus(id: string, status: MonitorStatus, actor: Actor) {
  const action = status === "active" ? "resume" : "pause";
  return write(actor, { action, entity: ENTITY, details: null }, async (tx) => {
    const data = status === "active" ? { status, nextRoundAt: new Date() } : { status };
    const { count } = await tx.monitor.updateMany({ where: { id }, data });
    if (count === 0) throw unknown();
    return { id };
  });
}

async function refuseTwice(tx: Transaction, url: string): Promise<void> {
  const known = await tx.monitor.findUnique({ where: { url }, select: { name: true } });
  if (known) throw new Refusal("conflict", `This address is watched already, as “${known.name}”.`);
}

function unknown(): Refusal {
  return new Refusal("not_found", "There is no such monitor. Somebody may have removed it.");
}
