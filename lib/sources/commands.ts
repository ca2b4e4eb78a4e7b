import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { write } from "@/lib/editorial/write";
import { putBlob } from "@/lib/platform/blobs";
import { CaptureInput, SourceInput } from "./schema";

/** Adds a source. Throws a ZodError for input of another shape. */
export async function createSource(given: SourceInput, actor: Actor) {
  const source = SourceInput.parse(given);
  return write(actor, { action: "create", entity: "source", details: given }, (tx) =>
    tx.source.create({ data: source, select: { id: true } }),
  );
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
