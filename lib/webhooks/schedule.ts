const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** When a delivery is tried, counted from its edition: ten times within a day. */
const TRIED_AT = [
  0,
  5 * SECOND,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
];
/** Receivers that went down together are not asked again together. */
const JITTER = 0.1;
/** A receiver may put us off for so long and no longer. */
const LONGEST_PAUSE = 24 * HOUR;

/**
 * How long to wait after so many vain attempts, in milliseconds; null when it is time to give up. `random` is a
 * number from 0 to 1.
 */
export function waitAfter(attempts: number, random: number): number | null {
  const [last, next] = [TRIED_AT[attempts - 1], TRIED_AT[attempts]];
  if (last === undefined || next === undefined) return null;
  return Math.round((next - last) * (1 - JITTER + 2 * JITTER * random));
}

/** How long a receiver asks us to wait, in milliseconds: both forms of Retry-After. Zero when it does not. */
export function pauseOf(retryAfter: string | null, now: Date): number {
  if (retryAfter === null) return 0;
  const seconds = /^\s*\d+\s*$/.test(retryAfter) ? Number(retryAfter) : null;
  const pause = seconds === null ? Date.parse(retryAfter) - now.getTime() : seconds * SECOND;
  return Number.isNaN(pause) ? 0 : Math.min(Math.max(pause, 0), LONGEST_PAUSE);
}
