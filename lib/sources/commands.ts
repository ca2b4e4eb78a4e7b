import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { mergedSave, type Seen } from "@/lib/editorial/merge";
import { reopenPairs } from "@/lib/editorial/reopen";
import { write } from "@/lib/editorial/write";
import { putBlob } from "@/lib/platform/blobs";
import { Refusal } from "@/lib/platform/errors";
import { CaptureInput, SourceInput, SourceRevision } from "./schema";
import { pairsOfSource } from "./settle-source-commands";

/** Adds a source. Throws a ZodError for input of another shape. */
export async function createSource(given: SourceInput, actor: Actor) {
  const source = SourceInput.parse(given);
  return write(actor, { action: "create", entity: "source", details: given }, (tx) =>
    tx.source.create({ data: source, select: { id: true } }),
  );
}

/**
 * Changes what is said of a source. Pairs that cite it, or have it as evidence, become drafts, because readers
 * are shown it with them.
 *
 * Throws a Refusal with the conflicts when somebody else changed the same field, and when there is no such source.
 */
export async function reviseSource(id: string, given: SourceRevision, seen: Seen, actor: Actor) {
  const input = SourceRevision.parse(given);
  return write(actor, { action: "revise", entity: "source", details: given }, async (tx) => {
    const current = await tx.source.findUnique({ where: { id } });
    if (!current) throw new Refusal("not_found", "There is no such source.");
    const { version, ...fields } = current;
    const { values, fromThem } = mergedSave(input, seen, { version, fields });
    const { count } = await tx.source.updateMany({
      where: { id, version },
      data: { ...values, version: { increment: 1 } },
    });
    if (count === 0) throw new Refusal("conflict", "Somebody changed this source just now. Save again.");
    const reopened = await reopenPairs(tx, actor, pairsOfSource(id));
    return { id, version: version + 1, fromThem, reopened };
  });
}

/**
 * Stores a copy of a source: the bytes first, under their SHA-256, then the row that names them, so that no
 * row ever names bytes that are not there. The same bytes for the same source are one capture.
 */
export async function storeCapture(given: CaptureInput, actor: Actor) {
  const { bytes, ...capture } = CaptureInput.parse(given);
  const sha256 = await putBlob(bytes);
  const details = { sourceId: capture.sourceId, method: capture.method, sha256, byteLength: bytes.length };
  return write(actor, { action: "store", entity: "capture", details }, (tx) =>
    tx.capture.create({
      data: { ...capture, status: "stored", sha256, byteLength: bytes.length },
      select: { id: true },
    }),
  );
}
