import { putBlob, sha256Hex } from "@/lib/platform/blobs";
import { Refusal } from "@/lib/platform/errors";
import { type Extracted, extract } from "./extracting/extract";
import { type Fetched, guardedFetch } from "./fetching/guarded-fetch";
import type { FetchOptions } from "./fetching/guarded-get";
import { warcOf } from "./warc";

/** What a capture keeps of an answer, and the text and facts read out of it. */
export type FetchedDocument = { fetched: Fetched; extracted: Extracted; sha256: string };

/**
 * Fetches an address and reads the text out of what it answers. Nothing is stored yet.
 *
 * Throws a Refusal with the reason when it is not fetched, cannot be reached, answers with an error, or has no text.
 */
export async function fetchDocument(address: string, options: FetchOptions = {}): Promise<FetchedDocument> {
  const fetched = await guardedFetch(address, options);
  if (!fetched.copy) throw new Refusal("not_found", describeStatus(fetched.httpStatus));
  return readDocument(fetched, fetched.copy);
}

/** Reads the text out of an answer. Throws a Refusal when it has none. */
export async function readDocument(fetched: Fetched, copy: NonNullable<Fetched["copy"]>) {
  const { bytes, mediaType, charset } = copy;
  const extracted = await extract({ bytes, mediaType, charset });
  return { fetched, extracted, sha256: sha256Hex(bytes) };
}

/** Stores the bytes and the WARC record of an answer, and returns the row of a capture that names them. */
export async function keepDocument({ fetched, extracted, sha256 }: FetchedDocument) {
  const { copy, finalUrl, httpStatus, etag, lastModified } = fetched;
  if (!copy) throw new Refusal("not_found", describeStatus(httpStatus));
  const at = new Date();
  await putBlob(copy.bytes);
  const warcSha256 = await putBlob(await warcOf({ ...copy, url: finalUrl, at }));
  const answer = { finalUrl, httpStatus, etag, lastModified, sha256, warcSha256 };
  return { ...answer, ...rowOf(extracted), byteLength: copy.bytes.length, capturedAt: at };
}

/** What a capture keeps of the text that was read out of a document. */
export function rowOf({ cues, ...extracted }: Extracted) {
  return { ...extracted, ...(cues ? { cues } : {}), status: "stored" as const, failure: null };
}

export function describeStatus(status: number): string {
  const meaning: Record<number, string> = {
    401: " (it asks for a login)",
    403: " (it does not let us in)",
    404: " (there is no such page)",
    410: " (the page was taken away)",
    429: " (it was asked too often)",
    451: " (the page is barred by law)",
  };
  return `The address answered with the status ${status}${meaning[status] ?? ""}.`;
}
