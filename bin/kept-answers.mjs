// Keeps what was answered to cards, feeds and programs as it was sent, so that asking again costs next to nothing. See
// lib/decisions/0014.
import { LRUCache } from "lru-cache";
import { namesTag } from "../lib/platform/if-none-match.mjs";

/** So many bytes are kept, and none of an answer that alone is longer than the other. */
const MOST = 32_000_000;
const LONGEST = 256_000;
/** What nobody says is old is asked for again after so many milliseconds. */
const LIFE = 10_000;

/** Only our own answers say it so (lib/platform/http.ts): pages are kept by the framework, and files are on the disk. */
const SHARED = /^public, max-age=[1-9]/;
/** Where such answers are. Pages are left alone: to look at each piece of one on its way costs a tenth of it or more. */
const PLACES = /^\/(embed|api|v1alpha1)\/|\.(js|json|jsonl|jsonld|csv|xml|rss|txt|png)(\?|$)/;
/** What is said to one client alone. */
const OF_CLIENT = ["ratelimit", "ratelimit-policy", "date", "connection", "keep-alive", "transfer-encoding"];

/** How an answer is counted and told to a client; made by the API (lib/public-api/rate-limit.ts). */
const allowance = (client) => globalThis.restatedAllowance?.(client) ?? {};

/** Answers that any client may have, each as it was sent; to be forgotten whenever something was published. */
export class KeptAnswers {
  #kept = new LRUCache({ maxSize: MOST, maxEntrySize: LONGEST, ttl: LIFE, sizeCalculation: sizeOf });
  #forgotten = 0;

  /** From now on every answer is made anew; also one that is being made just now is not kept. */
  forget() {
    this.#forgotten++;
    this.#kept.clear();
  }

  /** Sends the answer to a request when it is known, and says whether it did. */
  send(request, response) {
    if (!isPlain(request)) return false;
    const found = this.#kept.get(keyOf(request));
    if (!found) return false;
    const own = found.isCounted ? allowance(request.headers["x-restated-client"]) : {};
    if ("Retry-After" in own) return false;
    const isKnown = found.status === 200 && namesTag(request.headers["if-none-match"], found.headers.etag);
    response.writeHead(isKnown ? 304 : found.status, {
      ...(isKnown ? bodiless(found.headers) : found.headers),
      ...own,
    });
    response.end(isKnown || request.method === "HEAD" ? undefined : found.body);
    return true;
  }

  /** Keeps what is about to be sent, if it turns out to be for everybody. */
  watch(request, response) {
    if (request.method !== "GET" || !isPlain(request) || request.headers["if-none-match"]) return;
    const forgotten = this.#forgotten;
    const bodyOf = collected(response);
    response.once("finish", () => {
      const headers = response.getHeaders();
      const { "cache-control": caching, etag } = headers;
      const body = bodyOf();
      const isShared = SHARED.test(caching) && etag && !headers["set-cookie"];
      if (!body || !isShared || forgotten !== this.#forgotten) return;
      const shared = Object.entries(headers).filter(([name]) => !OF_CLIENT.includes(name));
      this.#kept.set(keyOf(request), {
        status: response.statusCode,
        headers: { ...Object.fromEntries(shared), "content-length": body.length },
        body,
        isCounted: "ratelimit" in headers,
      });
    });
  }
}

/** Nothing in it but the address and what forms of it are understood may change the answer. */
function isPlain({ method, url, headers }) {
  return (
    (method === "GET" || method === "HEAD") &&
    !headers.authorization &&
    PLACES.test(url) &&
    !url.startsWith("/_next/")
  );
}

function keyOf({ url, headers }) {
  return `${headers["accept-encoding"] ?? ""} ${url}`;
}

function sizeOf({ body, headers }) {
  return body.length + JSON.stringify(headers).length;
}

function bodiless({ "content-length": _, "content-type": __, "content-encoding": ___, ...headers }) {
  return headers;
}

/** The body of what is for everybody, as it goes out; null when it is not, or is too long to be held. */
function collected(response) {
  const body = { chunks: [], length: 0 };
  const take = (chunk, encoding) => {
    if (!body.chunks || !chunk || typeof chunk === "function") return;
    if (body.length === 0 && !SHARED.test(response.getHeader("cache-control"))) body.chunks = null;
    const bytes = typeof chunk === "string" ? Buffer.from(chunk, encoding) : chunk;
    body.length += bytes.length;
    if (body.length > LONGEST) body.chunks = null;
    body.chunks?.push(bytes);
  };
  for (const name of ["write", "end"]) {
    const original = response[name];
    response[name] = function (chunk, ...rest) {
      take(chunk, typeof rest[0] === "string" ? rest[0] : undefined);
      return original.call(this, chunk, ...rest);
    };
  }
  return () => body.chunks && Buffer.concat(body.chunks);
}
