import type { IncomingMessage } from "node:http";
import { Refusal } from "@/lib/platform/errors";
import { charsetOf, type MediaType, mediaTypeOf } from "../media-types";
import { type Guard, requireFetchable } from "./address-guard";
import { publicInternet } from "./public-internet";
import { readBody, unpack } from "./read-body";
import { inWords, request } from "./request";
import { userAgent } from "./user-agent";

const LIMITS = { redirects: 5, milliseconds: 15_000, bodyBytes: 20_000_000, unpackedBytes: 20_000_000 };

export type FetchOptions = {
  etag?: string | null;
  lastModified?: string | null;
  /** For tests. */
  guard?: Partial<Guard>;
  limits?: Partial<typeof LIMITS>;
};

/** What an address answered. Only an answer below 300 has a copy. */
export type Fetched = {
  requestedUrl: string;
  finalUrl: string;
  httpStatus: number;
  /** Every hop but the last moved for good, so the document has a new address. */
  movedForGood: boolean;
  etag: string | null;
  lastModified: string | null;
  retryAfter: string | null;
  copy: FetchedCopy | null;
};

/** `body` is what came over the wire, packed as `headers` say; `bytes` is the document itself. */
export type FetchedCopy = {
  bytes: Uint8Array;
  body: Uint8Array;
  statusLine: string;
  headers: [string, string][];
  mediaType: MediaType;
  charset: string | null;
};

/**
 * Fetches an address that somebody gave us, as a stranger on the public internet would: what is asked for is
 * checked at every redirect, and each connection goes only to an address that was checked. Time and size are
 * bounded, packed or not.
 *
 * Throws a Refusal: `forbidden` for an address that is not fetched from, `not_found` for one that could not be
 * reached, `invalid` for an answer that no copy can be made of.
 */
export async function guardedFetch(address: string, options: FetchOptions = {}): Promise<Fetched> {
  const limits = { ...LIMITS, ...options.limits };
  const guard: Guard = { ...publicInternet(), ...options.guard };
  const way = { headers: headersOf(options), guard, signal: AbortSignal.timeout(limits.milliseconds) };
  let url = requireFetchable(address, guard);
  let movedForGood = true;
  for (let hops = 0; hops <= limits.redirects; hops += 1) {
    const response = await request(url, way);
    const next = redirectOf(response, url);
    if (next === null) {
      const answer = readAnswer(response, url, limits).catch((error: unknown) => {
        throw inWords(error, url, way.signal);
      });
      return {
        ...(await answer.finally(() => response.destroy())),
        requestedUrl: address,
        movedForGood: movedForGood && hops > 0,
      };
    }
    response.destroy();
    movedForGood &&= response.statusCode === 301 || response.statusCode === 308;
    url = requireFetchable(next, guard);
  }
  throw new Refusal("invalid", `The address leads on more than ${limits.redirects} times.`);
}

async function readAnswer(response: IncomingMessage, url: URL, limits: typeof LIMITS) {
  const { statusCode: httpStatus = 0, headers } = response;
  return {
    finalUrl: url.href,
    httpStatus,
    etag: headers.etag ?? null,
    lastModified: headers["last-modified"] ?? null,
    retryAfter: headers["retry-after"] ?? null,
    copy: httpStatus >= 300 ? null : await readCopy(response, url, limits),
  };
}

async function readCopy(response: IncomingMessage, url: URL, limits: typeof LIMITS): Promise<FetchedCopy> {
  const contentType = response.headers["content-type"] ?? "";
  const mediaType = mediaTypeOf(contentType, url.pathname);
  if (mediaType === null) {
    const type = contentType || "of no stated type";
    throw new Refusal("invalid", `The answer is ${type}: not a page, a PDF, plain text or captions.`);
  }
  const body = await readBody(response, limits.bodyBytes);
  return {
    bytes: await unpack(body, response.headers["content-encoding"] ?? "", limits.unpackedBytes),
    body,
    statusLine: `HTTP/${response.httpVersion} ${response.statusCode} ${response.statusMessage}`.trimEnd(),
    headers: pairs(response.rawHeaders),
    mediaType,
    charset: charsetOf(contentType),
  };
}

function redirectOf({ statusCode, headers }: IncomingMessage, from: URL): string | null {
  const { location } = headers;
  if (![301, 302, 303, 307, 308].includes(statusCode ?? 0)) return null;
  if (location === undefined || !URL.canParse(location, from)) {
    throw new Refusal("invalid", "The address leads on, but does not say where to.");
  }
  return new URL(location, from).href;
}

function headersOf({ etag, lastModified }: FetchOptions): Record<string, string> {
  return {
    "User-Agent": userAgent(),
    Accept: "text/html,application/xhtml+xml,application/pdf,text/*;q=0.9,*/*;q=0.1",
    "Accept-Encoding": "gzip, deflate, br",
    ...(etag ? { "If-None-Match": etag } : {}),
    ...(lastModified ? { "If-Modified-Since": lastModified } : {}),
  };
}

function pairs(raw: readonly string[]): [string, string][] {
  return raw.flatMap((name, at) => (at % 2 === 0 ? [[name, raw[at + 1] ?? ""]] : []));
}
