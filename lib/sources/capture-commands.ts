import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { requirePermission } from "@/lib/auth/permissions";
import { write } from "@/lib/editorial/write";
import { db, type Transaction } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/errors";
import { enqueueArchives } from "./archive-commands";
import { type FetchedDocument, fetchDocument, keepDocument } from "./fetch-copy";
import { provisionalDetails } from "./provisional";
import { AddressInput } from "./schema";
import { settleSource } from "./settle-source-commands";

/** A capture that waits to be run, and its source. */
export type Waiting = { sourceId: string; captureId: string };

/** How a capture ended; `isNew` is false when an earlier copy has the same bytes, and is `id` then. */
export type Captured = {
  id: string;
  sourceId: string;
  status: "stored" | "failed";
  failure: string | null;
  isNew: boolean;
};

/**
 * Adds a source of which only the address is known, with a capture that waits for `runCapture`. An address that
 * is known already gets a capture more, and stays one source.
 *
 * Throws a ZodError for what is no http or https address.
 */
export async function addSourceByAddress(given: AddressInput, actor: Actor): Promise<Waiting> {
  const { url } = AddressInput.parse(given);
  const change = { action: "create", entity: "source", details: { url } };
  return waitingOf(
    await write(actor, change, async (tx) => {
      const known = await tx.source.findFirst({ where: { url }, select: { id: true } });
      const { id } =
        known ?? (await tx.source.create({ data: provisionalDetails(url), select: { id: true } }));
      return { id, captureId: await addPending(tx, id, url) };
    }),
  );
}

/** Notes that a source is to be captured again by `runCapture`. Throws a Refusal when there is no such source. */
export async function captureAgain(sourceId: string, actor: Actor): Promise<Waiting> {
  const change = { action: "capture", entity: "source", details: null };
  return waitingOf(
    await write(actor, change, async (tx) => {
      const source = await tx.source.findUnique({ where: { id: sourceId }, select: { id: true, url: true } });
      if (!source) throw new Refusal("not_found", "There is no such source.");
      return { id: source.id, captureId: await addPending(tx, source.id, source.url) };
    }),
  );
}

/**
 * Makes a capture that failed, or that a crash left waiting, wait for `runCapture` again.
 *
 * Throws a Refusal when there is no such capture, or it is stored already.
 */
export async function retryCapture(captureId: string, actor: Actor): Promise<Waiting> {
  return write(actor, { action: "retry", entity: "capture", details: null }, async (tx) => {
    const capture = await requireFetchCapture(tx, captureId);
    if (capture.status === "stored") throw new Refusal("conflict", "This copy is stored already.");
    await tx.capture.update({ where: { id: captureId }, data: { status: "pending", failure: null } });
    return { id: captureId, captureId, sourceId: capture.sourceId };
  });
}

/**
 * Fetches what a capture waits for, reads its text and stores both, and gives the source what the document says
 * of itself where nobody has said it yet. A failure is kept with its reason and returned, not thrown. When an
 * earlier copy of the source has the same bytes, that one is returned and this capture is dropped.
 *
 * Throws a Refusal when there is no such capture, or the actor may not write.
 */
export async function runCapture(captureId: string, actor: Actor): Promise<Captured> {
  requirePermission(actor, "write");
  const { status, sourceId, source, requestedUrl } = await requireFetchCapture(db(), captureId);
  if (status === "stored") return { id: captureId, sourceId, status, failure: null, isNew: false };
  let document: FetchedDocument;
  try {
    document = await fetchDocument(requestedUrl ?? source.url);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return fail(captureId, sourceId, error.message, actor);
  }
  return store({ captureId, sourceId, document }, actor);
}

/**
 * Stores what was fetched already as a copy of its address's source, which is added where it is not known. When an
 * earlier copy of the source has the same bytes, that one is returned.
 *
 * Throws a Refusal when the actor may not write.
 */
export async function storeFetched(document: FetchedDocument, actor: Actor): Promise<Captured> {
  const waiting = await addSourceByAddress({ url: document.fetched.requestedUrl }, actor);
  return store({ ...waiting, document }, actor);
}

async function store(
  { captureId, sourceId, document }: Waiting & { document: FetchedDocument },
  actor: Actor,
) {
  const row = await keepDocument(document);
  const details = { sourceId, method: "fetch", sha256: row.sha256, byteLength: row.byteLength };
  return write(actor, { action: "store", entity: "capture", details }, async (tx): Promise<Captured> => {
    await settleSource(tx, { sourceId, extracted: document.extracted, isFetched: true }, actor);
    const same = await tx.capture.findUnique({
      where: { sourceId_sha256: { sourceId, sha256: row.sha256 } },
      select: { id: true },
    });
    if (same && same.id !== captureId) {
      await tx.capture.deleteMany({ where: { id: captureId, status: { not: "stored" } } });
      return { id: same.id, sourceId, status: "stored", failure: null, isNew: false };
    }
    await enqueueArchives(tx, sourceId);
    await tx.capture.update({ where: { id: captureId }, data: { ...row, attempts: { increment: 1 } } });
    return { id: captureId, sourceId, status: "stored", failure: null, isNew: true };
  });
}

async function fail(id: string, sourceId: string, failure: string, actor: Actor): Promise<Captured> {
  return write(actor, { action: "fail", entity: "capture", details: { sourceId, failure } }, async (tx) => {
    await tx.capture.updateMany({
      where: { id, status: { not: "stored" } },
      data: { status: "failed", failure, attempts: { increment: 1 } },
    });
    return { id, sourceId, status: "failed", failure, isNew: false };
  });
}

/** One capture waits for a source at a time. */
async function addPending(tx: Transaction, sourceId: string, requestedUrl: string): Promise<string> {
  const waiting = await tx.capture.findFirst({
    where: { sourceId, method: "fetch", status: "pending" },
    select: { id: true },
  });
  const { id } =
    waiting ??
    (await tx.capture.create({
      data: { sourceId, method: "fetch", status: "pending", requestedUrl, attempts: 0 },
      select: { id: true },
    }));
  return id;
}

async function requireFetchCapture(tx: Transaction, id: string) {
  const capture = await tx.capture.findUnique({
    where: { id },
    select: {
      status: true,
      method: true,
      sourceId: true,
      requestedUrl: true,
      source: { select: { url: true } },
    },
  });
  if (capture?.method !== "fetch") throw new Refusal("not_found", "There is no such fetch.");
  return capture;
}

function waitingOf({ id, captureId }: { id: string; captureId: string }): Waiting {
  return { sourceId: id, captureId };
}
