import { LRUCache } from "lru-cache";
import robotsParser from "robots-parser";
import { Refusal } from "@/lib/platform/errors";
import { type FetchOptions, guardedGet } from "@/lib/sources/fetching/guarded-get";
import { userAgent } from "@/lib/sources/fetching/user-agent";
import type { InTurn } from "../host-turns";

/** Kept for a day at most (RFC 9309, 2.4), and of so many hosts. */
const kept = new LRUCache<string, string>({ max: 2000, ttl: 24 * 60 * 60_000 });

type Options = { inTurn: InTurn; fetch?: FetchOptions };

/**
 * Whether the robots.txt of an address lets programs read it (RFC 9309). Where there is none, everything may be read;
 * while the server fails or cannot be reached it is `unknown`, which means no for the time being.
 */
export async function mayRead(url: string, options: Options): Promise<"yes" | "no" | "unknown"> {
  const { href: address, origin } = new URL("/robots.txt", url);
  const before = kept.get(origin);
  const text = before ?? (await read(address, options));
  if (text === null) return "unknown";
  // Kept from when it was read on: to keep it anew at each look would keep it for ever.
  if (before === undefined) kept.set(origin, text);
  return robotsParser(address, text).isAllowed(url, userAgent()) === false ? "no" : "yes";
}

/** The text of a robots.txt, empty where there is none, null where nobody knows. */
async function read(address: string, { inTurn, fetch }: Options): Promise<string | null> {
  const wanted = { accept: "text/plain,*/*;q=0.1", admit: () => ({}) };
  try {
    const { httpStatus, copy } = await inTurn(address, () => guardedGet(address, wanted, fetch));
    if (copy) return new TextDecoder().decode(copy.bytes);
    return httpStatus < 500 && httpStatus !== 429 ? "" : null;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    // An address that is not fetched from has nothing to say of it: whoever asks for the document is told why.
    return error.code === "forbidden" ? "" : null;
  }
}
