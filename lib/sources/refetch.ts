import { Refusal } from "@/lib/platform/errors";
import type { CheckOutcome } from "@/lib/platform/generated/enums";
import { describeStatus, type FetchedDocument, readDocument } from "./fetch-copy";
import { type Fetched, guardedFetch } from "./fetching/guarded-fetch";
import type { FetchOptions } from "./fetching/guarded-get";

/** The newest copy that was fetched from the same address. */
export type Baseline = {
  text: string | null;
  finalUrl: string | null;
  etag: string | null;
  lastModified: string | null;
};

export type Refetched = {
  outcome: CheckOutcome;
  httpStatus: number | null;
  finalUrl: string | null;
  /** What a person has to know beside the outcome. */
  detail: string | null;
  retryAfter: string | null;
  /** The document as it is now, when its text is another than it was. */
  document: FetchedDocument | null;
};

const GONE = [404, 410, 451];
const UNREACHABLE: Refetched = {
  outcome: "unreachable",
  httpStatus: null,
  finalUrl: null,
  detail: null,
  retryAfter: null,
  document: null,
};

/**
 * Fetches an address again and says what became of it. It is the text that counts: most pages have other bytes
 * at each visit. Without a baseline there is nothing to compare, and a page that is there is the same.
 */
export async function refetch(
  url: string,
  baseline: Baseline | null,
  options: FetchOptions = {},
): Promise<Refetched> {
  try {
    const { etag, lastModified } = baseline ?? {};
    return await compare(await guardedFetch(url, { etag, lastModified, ...options }), baseline);
  } catch (error) {
    if (error instanceof Refusal) return { ...UNREACHABLE, detail: error.message };
    throw error;
  }
}

async function compare(fetched: Fetched, baseline: Baseline | null): Promise<Refetched> {
  const { httpStatus, finalUrl, retryAfter, copy } = fetched;
  const answer = { httpStatus, finalUrl, retryAfter, detail: null, document: null };
  if (GONE.includes(httpStatus)) return { ...answer, outcome: "dead", detail: describeStatus(httpStatus) };
  if (httpStatus >= 400) return { ...answer, outcome: "unreachable", detail: describeStatus(httpStatus) };
  if (!copy) return { ...answer, outcome: "same" };
  const read = await readDocument(fetched, copy).catch(asReason);
  if (typeof read === "string")
    return { ...answer, outcome: "dead", detail: `The page is there, but: ${read}` };
  if (baseline?.text && read.extracted.text !== baseline.text) {
    return { ...answer, outcome: "changed", document: read };
  }
  const isMoved = fetched.movedForGood && finalUrl !== baseline?.finalUrl;
  return isMoved
    ? { ...answer, outcome: "moved", detail: `It is at ${finalUrl} now.` }
    : { ...answer, outcome: "same" };
}

function asReason(error: unknown): string {
  if (error instanceof Refusal) return error.message;
  throw error;
}
