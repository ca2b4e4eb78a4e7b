import type { CheckOutcome } from "@/lib/platform/generated/enums";

const DAY = 24 * 60 * 60 * 1000;
const AFTER: Record<CheckOutcome, number> = {
  same: 7 * DAY,
  changed: 7 * DAY,
  moved: 7 * DAY,
  dead: 30 * DAY,
  unreachable: DAY,
};
const LONGEST_WAIT = 30 * DAY;

/** When a source is looked at again: in a week, sooner when it was away, and not before its host wants it. */
export function nextCheckAt(outcome: CheckOutcome, retryAfter: string | null, now: Date): Date {
  const wished = retryAt(retryAfter, now)?.getTime() ?? 0;
  const regular = now.getTime() + AFTER[outcome];
  return new Date(outcome === "unreachable" && wished > 0 ? wished : Math.max(wished, regular));
}

/** The moment that a Retry-After header names, as seconds or as a date; null when it names none that is ahead. */
export function retryAt(header: string | null, now: Date): Date | null {
  if (header === null) return null;
  const at = /^\d{1,9}$/.test(header.trim()) ? now.getTime() + Number(header) * 1000 : Date.parse(header);
  return at > now.getTime() ? new Date(Math.min(at, now.getTime() + LONGEST_WAIT)) : null;
}
