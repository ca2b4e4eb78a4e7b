import { retryAt } from "@/lib/sources/check-schedule";
import type { Suggestion } from "./schema";

const MINUTE = 60_000;
const LONGEST_BACKOFF = 24 * 60 * MINUTE;
/** When a document that could not be had is asked for again; after the last of these it is given up. */
const WAITS = [10, 60, 360, 1440].map((minutes) => minutes * MINUTE);
/** Below this a suggestion is not worth a person's time. */
const LEAST_SCORE = 0.6;
/** Of what one look brings, so much is captured: a site that moved all its pages has no news. */
export const MOST_NEW = 50;

type Planned = {
  everyMinutes: number;
  failures: number;
  retryAfter: string | null;
  /** When the first of its documents is due, if one is. */
  documentAt: Date | null;
};

/**
 * When the next round of an address is: sooner for a document that is due, twice as long after each failure, a day at
 * most, and not before its host wants it.
 */
export function nextRoundAt({ everyMinutes, failures, retryAfter, documentAt }: Planned, now: Date): Date {
  const regular = everyMinutes * MINUTE;
  const wait = Math.max(regular, Math.min(regular * 2 ** Math.min(failures, 20), LONGEST_BACKOFF));
  if (failures === 0 && documentAt) return new Date(Math.min(now.getTime() + wait, documentAt.getTime()));
  return new Date(Math.max(now.getTime() + wait, retryAt(retryAfter, now)?.getTime() ?? 0));
}

/** When a document is asked for again after so many vain attempts; null when it is given up. */
export function nextAttemptAt(attempts: number, retryAfter: string | null, now: Date): Date | null {
  const wait = WAITS[attempts - 1];
  if (wait === undefined) return null;
  return new Date(Math.max(now.getTime() + wait, retryAt(retryAfter, now)?.getTime() ?? 0));
}

type Look = { isFirst: boolean; captureFirst: number };
type Sorted<E> = { due: E[]; seen: { entry: E; reason: string }[] };

/**
 * Of documents that an address did not list before, the newest first: which are to be captured, and which are noted
 * as seen, with the reason.
 */
export function sortNews<E>(entries: readonly E[], { isFirst, captureFirst }: Look): Sorted<E> {
  const most = isFirst ? captureFirst : MOST_NEW;
  const reason = isFirst
    ? "It was there before it was watched."
    : `More than ${MOST_NEW} came at once: the newest were captured.`;
  return { due: entries.slice(0, most), seen: entries.slice(most).map((entry) => ({ entry, reason })) };
}

type Named = { speakers: readonly { id: string }[]; isSure: boolean };

/**
 * Whom a label names, of those whom it can mean: one of the tracked speakers, if it is one only, or without such the
 * one who is known to be meant. Null when nobody is, or it cannot be told.
 */
export function namedBy({ speakers, isSure }: Named, tracked: ReadonlySet<string> | null): string | null {
  if (!tracked) return isSure ? (speakers[0]?.id ?? null) : null;
  const possible = speakers.filter(({ id }) => tracked.has(id));
  return possible.length === 1 ? (possible[0]?.id ?? null) : null;
}

/** The best of the suggestions that score high, but for statements in `known`; undefined when there is none. */
export function worthALook(
  suggestions: readonly Suggestion[],
  known: ReadonlySet<string>,
): Suggestion | undefined {
  return suggestions
    .filter(({ score, statementId }) => score >= LEAST_SCORE && !known.has(statementId))
    .toSorted((one, other) => other.score - one.score)[0];
}

type Counts = Record<"total" | "watched" | "found" | "captured" | "left" | "missed" | "leads", number>;

/** What a round came to, in words. */
export function roundInWords({ total, watched, found, captured, left, missed, leads }: Counts): string {
  const parts = [
    total > watched ? `${total} listed, of which the newest ${watched} are watched` : null,
    found > 0 ? `${found} new` : "nothing new",
    captured > 0 ? `${captured} captured` : null,
    left > 0 ? `${left} left alone` : null,
    missed > 0 ? `${missed} could not be captured` : null,
    leads > 0 ? `${leads} ${leads === 1 ? "lead" : "leads"}` : null,
  ];
  const sentence = parts.filter(Boolean).join(", ");
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}
