import type { IncomingMessage } from "node:http";
import { Refusal } from "@/lib/platform/errors";
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

/** What kinds of answers are asked for, and what one is by its Content-Type and path; throws where it is none. */
export type Wanted<T> = { accept: string; admit: (contentType: string, pathname: string) => T };

/** What an address answered. Only an answer below 300 has a copy. */
export type Got<T> = {
  requestedUrl: string;
  finalUrl: string;
  httpStatus: number;
  /** Every hop but the last moved for good, so the document has a new address. */
  movedForGood: boolean;
  etag: string | null;
  lastModified: string | null;
  retryAfter: string | null;
  copy: (GotCopy & T) | null;
};

/** `body` is what came over the wire, packed as `headers` say; `bytes` is the document itself. */
type GotCopy = {
  bytes: Uint8Array;
  body: Uint8Array;
  statusLine: string;
  headers: [string, string][];
};

/**
 * Gets what an address answers that somebody gave us, as a stranger on the public internet would: what is asked for is
 * checked at every redirect, and each connection goes only to an address that was checked. Time and size are
 * bounded, packed or not.
 *
 * Throws a Refusal: `forbidden` for an address that is not fetched from, `not_found` for one that could not be
 * reached, `invalid` for an answer that leads nowhere or is too large, and as `wanted` says.
 */
export async function guardedGet<T>(
  address: string,
  wanted: Wanted<T>,
  options: FetchOptions = {},
): Promise<Got<T>> {
  const limits = { ...LIMITS, ...options.limits };
  const guard: Guard = { ...publicInternet(), ...options.guard };
  const headers = headersOf(wanted.accept, options);
  const way = { headers, guard, signal: AbortSignal.timeout(limits.milliseconds) };
  let url = requireFetchable(address, guard);
  let movedForGood = true;
  for (let hops = 0; hops <= limits.redirects; hops += 1) {
    const response = await request(url, way);
    const next = redirectOf(response, url);
    if (next === null) {
      const answer = readAnswer(response, { url, limits, wanted }).catch((error: unknown) => {
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

type Reading<T> = { url: URL; limits: typeof LIMITS; wanted: Wanted<T> };

async function readAnswer<T>(response: IncomingMessage, reading: Reading<T>) {
  const { statusCode: httpStatus = 0, headers } = response;
  return {
    finalUrl: reading.url.href,
    httpStatus,
    etag: headers.etag ?? null,
    lastModified: headers["last-modified"] ?? null,
    retryAfter: headers["retry-after"] ?? null,
    copy: httpStatus >= 300 ? null : await readCopy(response, reading),
  };
}

async function readCopy<T>(response: IncomingMessage, { url, limits, wanted }: Reading<T>) {
  const admitted = wanted.admit(response.headers["content-type"] ?? "", url.pathname);
  const body = await readBody(response, limits.bodyBytes);
  return {
    bytes: await unpack(body, response.headers["content-encoding"] ?? "", limits.unpackedBytes),
    body,
    statusLine: `HTTP/${response.httpVersion} ${response.statusCode} ${response.statusMessage}`.trimEnd(),
    headers: pairs(response.rawHeaders),
    ...admitted,
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

function headersOf(accept: string, { etag, lastModified }: FetchOptions): Record<string, string> {
  return {
    "User-Agent": userAgent(),
    Accept: accept,
    "Accept-Encoding": "gzip, deflate, br",
    ...(etag ? { "If-None-Match": etag } : {}),
    ...(lastModified ? { "If-Modified-Since": lastModified } : {}),
  };
}

function pairs(raw: readonly string[]): [string, string][] {
  return raw.flatMap((name, at) => (at % 2 === 0 ? [[name, raw[at + 1] ?? ""]] : []));
}
