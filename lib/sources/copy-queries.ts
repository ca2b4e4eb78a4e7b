import "server-only";
import { findBlob, sha256Hex } from "@/lib/platform/blobs";
import { db } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/errors";

/** The bytes of a stored copy. Throws a Refusal when there is no such copy, or not as it was stored. */
export async function requireStoredCopy(
  captureId: string,
): Promise<{ bytes: Uint8Array; mediaType: string }> {
  const capture = await db().capture.findUnique({
    where: { id: captureId },
    select: { status: true, sha256: true, mediaType: true },
  });
  if (capture?.status !== "stored" || !capture.sha256)
    throw new Refusal("not_found", "There is no such copy.");

  const bytes = await findBlob(capture.sha256);
  if (!bytes || sha256Hex(bytes) !== capture.sha256) {
    throw new Refusal(
      "conflict",
      "This copy is no longer there as it was stored. “npm run verify” tells more.",
    );
  }
  return { bytes, mediaType: capture.mediaType ?? "application/octet-stream" };
}
