import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { requirePermission } from "@/lib/auth/permissions";
import { write } from "@/lib/editorial/write";
import { putBlob } from "@/lib/platform/blobs";
import type { Transaction } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/errors";
import { type Extracted, extract } from "./extracting/extract";
import { rowOf } from "./fetch-copy";
import { mediaTypeOf } from "./media-types";
import { detailsFound, provisionalDetails } from "./provisional";
import { PasteInput, type SourceDetails, UploadInput } from "./schema";
import { settleSource } from "./settle-source-commands";

/** A copy that was brought; `isNew` is false when the source has a copy with the same bytes. */
export type Brought = { sourceId: string; captureId: string; isNew: boolean };

type Copy = { details: SourceDetails; bytes: Uint8Array; extracted: Extracted } & (
  | { method: "upload"; fileName: string }
  | { method: "paste"; fileName: null }
);

/**
 * Stores a file as a copy of a source: of the one with `sourceId`, else of the one with this address, else of a
 * new one. What is not said of a new one is taken from the document.
 *
 * Throws a ZodError for input of another shape, and a Refusal when no text can be read from the file.
 */
export async function uploadCapture(given: UploadInput, actor: Actor): Promise<Brought> {
  requirePermission(actor, "write");
  const { fileName, mediaType: givenType, bytes, ...details } = UploadInput.parse(given);
  const mediaType = mediaTypeOf(givenType, fileName) ?? mediaTypeOf("", fileName);
  if (!mediaType) {
    throw new Refusal("invalid", "This is not a page, a PDF, plain text, Markdown or captions (VTT, SRT).");
  }
  const extracted = await extract({ bytes, mediaType });
  return bring({ details, bytes, extracted, method: "upload", fileName }, actor);
}

/**
 * Stores a pasted text as a copy of a source, found or made as `uploadCapture` does. A transcript that marks its
 * corrections (`<s>struck</s> [inserted]`) keeps them.
 *
 * Throws a ZodError for input of another shape, and a Refusal when there are no words in the text.
 */
export async function pasteCapture(given: PasteInput, actor: Actor): Promise<Brought> {
  requirePermission(actor, "write");
  const { text, ...details } = PasteInput.parse(given);
  const bytes = new TextEncoder().encode(text);
  const mediaType = /<s>[^<]+<\/s>|~~[^~]+~~/.test(text) ? "text/markdown" : "text/plain";
  const extracted = await extract({ bytes, mediaType });
  return bring({ details, bytes, extracted, method: "paste", fileName: null }, actor);
}

async function bring(copy: Copy, actor: Actor): Promise<Brought> {
  const { details, bytes, extracted, method, fileName } = copy;
  const sha256 = await putBlob(bytes);
  const told = { method, fileName, sha256, byteLength: bytes.length, url: details.url };
  const { id: captureId, ...brought } = await write(
    actor,
    { action: "store", entity: "capture", details: told },
    async (tx) => {
      const sourceId = await sourceFor(tx, copy, actor);
      const where = { sourceId_sha256: { sourceId, sha256 } };
      const same = await tx.capture.findUnique({ where, select: { id: true } });
      if (same) return { id: same.id, sourceId, isNew: false };
      const language = extracted.language ?? (details.language || null);
      const row = { ...rowOf(extracted), language, method, fileName, sha256, byteLength: bytes.length };
      const { id } = await tx.capture.create({
        data: { ...row, sourceId, isWhole: details.isWhole },
        select: { id: true },
      });
      return { id, sourceId, isNew: true };
    },
  );
  return { captureId, ...brought };
}

async function sourceFor(
  tx: Transaction,
  { details, extracted, ...copy }: Copy,
  actor: Actor,
): Promise<string> {
  const { sourceId, url } = details;
  const known = await tx.source.findFirst({
    where: sourceId ? { id: sourceId } : { url: url ?? "" },
    select: { id: true },
  });
  if (known) {
    await settleSource(tx, { sourceId: known.id, extracted, isFetched: false }, actor);
    return known.id;
  }
  if (!url) throw new Refusal("not_found", "There is no such source.");
  const data = newSource(url, { details, extracted, name: copy.fileName });
  return (await tx.source.create({ data, select: { id: true } })).id;
}

/** Of what a person said, what the document says, and what can be guessed, the first. */
function newSource(url: string, from: { details: SourceDetails; extracted: Extracted; name: string | null }) {
  const { details, extracted, name } = from;
  const guessed = provisionalDetails(url);
  const found = detailsFound(guessed, extracted.found, extracted.mediaType);
  return {
    ...guessed,
    ...found,
    provenance: details.provenance,
    kind: details.kind ?? found.kind ?? guessed.kind,
    title: details.title || found.title || name || guessed.title,
    publisher: details.publisher || found.publisher || guessed.publisher,
    author: details.author || found.author || null,
    publishedOn: details.publishedOn || found.publishedOn || null,
    language: details.language || found.language || guessed.language,
  };
}
