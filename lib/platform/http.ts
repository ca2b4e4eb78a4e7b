import { createHash } from "node:crypto";
import { namesTag } from "./if-none-match.mjs";

type Body = {
  body: string | Uint8Array<ArrayBuffer>;
  /** The media type, with its charset. */
  type: string;
  status?: number;
  /** How long it may be kept: `FRESH` unless said otherwise. */
  caching?: string;
  /** What a cache can be told to let go of it by, such as `pair:SLUG`. */
  keys?: readonly string[];
  headers?: Record<string, string>;
};

/** So many characters of a long answer are sent at a time. */
const ENOUGH = 16_384;

/** Current within a minute at any cache that keeps to it: half of it fresh, half of it while it asks again. */
export const FRESH = "public, max-age=30, stale-while-revalidate=30";
/** For what never changes: an edition under its number. */
export const FOR_EVER = "public, max-age=31536000, immutable";

/** Anybody's page may read it, without credentials, and embed it. */
export const OPEN = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers":
    "ETag, Link, Location, RateLimit, RateLimit-Policy, Retry-After, Memento-Datetime",
  "Cross-Origin-Resource-Policy": "cross-origin",
};

/**
 * Answers with a whole body, or with 304 where the client has it already (RFC 9110, section 13). The ETag is a hash
 * of the body, so it is the same in every instance and changes with any byte.
 */
export function answer(request: Request, given: Body): Response {
  const { body, type, status = 200, caching = FRESH, keys = [], headers } = given;
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
  const kept = { ...cacheHeaders(etag, caching, keys), ...headers };
  if (status === 200 && namesTag(request.headers.get("if-none-match"), etag)) {
    return new Response(null, { status: 304, headers: kept });
  }
  return new Response(body, { status, headers: { ...kept, "Content-Type": type } });
}

type Parts = Pick<Body, "type" | "caching" | "keys" | "headers"> & {
  /** What the body is made of, one after the other; it is not begun before it is known to be wanted. */
  parts: () => AsyncIterable<string>;
  /** Anything that JSON can hold and that is another whenever the body is another. */
  version: unknown;
};

/** Answers with a body that is never held whole, or with 304; its ETag is a weak one, made of the version. */
export function answerInParts(request: Request, { parts, version, type, ...given }: Parts): Response {
  const { caching = FRESH, keys = [], headers } = given;
  const tag = createHash("sha256").update(JSON.stringify(version)).digest("base64url").slice(0, 22);
  const kept = { ...cacheHeaders(`W/"${tag}"`, caching, keys), ...headers };
  if (namesTag(request.headers.get("if-none-match"), `"${tag}"`)) {
    return new Response(null, { status: 304, headers: kept });
  }
  return new Response(streamOf(parts()), { headers: { ...kept, "Content-Type": type } });
}

/** The words as bytes; a client that goes away ends the work. */
function streamOf(parts: AsyncIterable<string>): ReadableStream<Uint8Array> {
  const pieces = inPieces(parts);
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
}

async function* inPieces(parts: AsyncIterable<string>): AsyncGenerator<string> {
  let piece = "";
  for await (const part of parts) {
    piece += part;
    if (piece.length < ENOUGH) continue;
    yield piece;
    piece = "";
  }
  yield piece;
}

function cacheHeaders(etag: string, caching: string, keys: readonly string[]): Record<string, string> {
  return { ETag: etag, "Cache-Control": caching, ...(keys.length > 0 && purgeHeaders(keys)) };
}

/** What a cache can be told to let go of an answer by, under the names that Fastly and Cloudflare have for it. */
export function purgeHeaders(keys: readonly string[]): Record<string, string> {
  return { "Surrogate-Key": keys.join(" "), "Cache-Tag": keys.join(",") };
}
