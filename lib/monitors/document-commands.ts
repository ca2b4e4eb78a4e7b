import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/errors";
import { log } from "@/lib/platform/log";
import { storeFetched } from "@/lib/sources/capture-commands";
import { describeStatus, type FetchedDocument, readDocument } from "@/lib/sources/fetch-copy";
import { guardedFetch } from "@/lib/sources/fetching/guarded-fetch";
import type { FetchOptions } from "@/lib/sources/fetching/guarded-get";
import type { InTurn } from "./host-turns";
import { noteCaptured } from "./lead-commands";
import { mayRead } from "./reading/robots";
import { nextAttemptAt } from "./rules";
import { whatIsSaid } from "./said-queries";
import type { Suggest } from "./schema";

/** A document that is to be captured. */
export type DueDocument = { id: string; url: string; publishedAt: Date | null; attempts: number };

/** What a look at a document came to. */
export type Looked = { status: "captured" | "left" | "due" | "failed"; leads: number };

export type Looking = {
  monitorId: string;
  tracked: ReadonlySet<string> | null;
  suggest: Suggest;
  actor: Actor;
  inTurn: InTurn;
  clock: () => Date;
  fetch?: FetchOptions;
};

const OURS = "It stopped on an error of ours; the server's log has it.";
const ROBOTS = {
  no: "Its host asks programs to leave it alone (robots.txt). A person can bring it as a source.",
  unknown: "The robots.txt of its host could not be read, so it is left alone for now.",
};
const NOBODY = {
  tracked: "None of the speakers that are looked for speaks in it.",
  all: "No speaker who is known speaks in it.",
};

/**
 * Fetches a document, and stores it where somebody speaks in it whose words are looked for. What they say is run through
 * the suggestions, and what scores high becomes a lead. A failure, also one of ours, is noted with its reason, and tried
 * again later unless trying is of no use: one document does not keep others from being looked at.
 */
export async function lookAt(document: DueDocument, looking: Looking): Promise<Looked> {
  try {
    return await attempt(document, looking);
  } catch (error) {
    log.error({ err: error, document: document.url }, "A monitored document could not be looked at.");
    return note(document, again(document, { reason: OURS, retryAfter: null }, looking.clock()));
  }
}

async function attempt(document: DueDocument, looking: Looking): Promise<Looked> {
  const got = (await keptOut(document, looking)) ?? (await fetchIt(document, looking));
  if ("reason" in got) return note(document, got);
  const said = await whatIsSaid(got, document.publishedAt ?? looking.clock(), looking.tracked);
  if (said.words.length === 0) {
    const reason = looking.tracked ? NOBODY.tracked : NOBODY.all;
    return note(document, { status: "left", reason, nextAttemptAt: null });
  }
  const { id: captureId, sourceId } = await storeFetched(got, looking.actor);
  const leads = await noteCaptured({ ...said, documentId: document.id, captureId, sourceId }, looking);
  return { status: "captured", leads };
}

type Missed = { status: "due" | "failed" | "left"; reason: string; nextAttemptAt: Date | null };

/** Why its host keeps programs out of a document, or null. */
async function keptOut(document: DueDocument, { inTurn, fetch, clock }: Looking): Promise<Missed | null> {
  const may = await mayRead(document.url, { inTurn, fetch });
  if (may === "yes") return null;
  if (may === "unknown") return again(document, { reason: ROBOTS.unknown, retryAfter: null }, clock());
  return { status: "left", reason: ROBOTS.no, nextAttemptAt: null };
}

async function fetchIt(document: DueDocument, looking: Looking): Promise<FetchedDocument | Missed> {
  const { url } = document;
  try {
    const fetched = await looking.inTurn(url, () => guardedFetch(url, looking.fetch));
    if (!fetched.copy) {
      const { httpStatus, retryAfter } = fetched;
      return again(document, { reason: describeStatus(httpStatus), retryAfter }, looking.clock());
    }
    return await readDocument(fetched, fetched.copy);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    // An address inside, or what no text can be read from, is the same an hour later.
    if (error.code !== "not_found") return { status: "failed", reason: error.message, nextAttemptAt: null };
    return again(document, { reason: error.message, retryAfter: null }, looking.clock());
  }
}

type Failure = { reason: string; retryAfter: string | null };

function again({ attempts }: DueDocument, { reason, retryAfter }: Failure, now: Date): Missed {
  const at = nextAttemptAt(attempts + 1, retryAfter, now);
  return { status: at ? "due" : "failed", reason, nextAttemptAt: at };
}

async function note({ id }: DueDocument, missed: Missed): Promise<Looked> {
  const data = { ...missed, attempts: { increment: 1 } };
  await db().monitoredDocument.updateMany({ where: { id, status: "due" }, data });
  return { status: missed.status, leads: 0 };
}
