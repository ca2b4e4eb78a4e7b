import { Refusal } from "@/lib/platform/errors";
import { charsetOf, type MediaType, mediaTypeOf } from "../media-types";
import { type FetchOptions, type Got, guardedGet } from "./guarded-get";

/** What a document is read by. */
type Readable = { mediaType: MediaType; charset: string | null };

/** What an address answered. Only an answer below 300 has a copy. */
export type Fetched = Got<Readable>;

const ACCEPT = "text/html,application/xhtml+xml,application/pdf,text/*;q=0.9,*/*;q=0.1";

/**
 * Fetches a document from an address that somebody gave us, by the ways of `guardedGet`.
 *
 * Throws a Refusal as that does, and `invalid` for an answer that no text can be read from.
 */
export async function guardedFetch(address: string, options: FetchOptions = {}): Promise<Fetched> {
  return guardedGet(address, { accept: ACCEPT, admit: requireReadable }, options);
}

function requireReadable(contentType: string, pathname: string): Readable {
  const mediaType = mediaTypeOf(contentType, pathname);
  if (mediaType === null) {
    const type = contentType || "of no stated type";
    throw new Refusal("invalid", `The answer is ${type}: not a page, a PDF, plain text or captions.`);
  }
  return { mediaType, charset: charsetOf(contentType) };
}
