import { createHash } from "node:crypto";

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

/** Current within a minute at any cache that keeps to it: half of it fresh, half of it while it asks again. */
export const FRESH = "public, max-age=30, stale-while-revalidate=30";

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
  const kept = {
    ETag: etag,
    "Cache-Control": caching,
    ...(keys.length > 0 && { "Surrogate-Key": keys.join(" "), "Cache-Tag": keys.join(",") }),
    ...headers,
  };
  if (status === 200 && hasIt(request.headers.get("if-none-match"), etag)) {
    return new Response(null, { status: 304, headers: kept });
  }
  return new Response(body, { status, headers: { ...kept, "Content-Type": type } });
}

/** Whether If-None-Match names the tag; the comparison is the weak one. */
function hasIt(given: string | null, etag: string): boolean {
  if (given === null) return false;
  return given.trim() === "*" || given.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag);
}
