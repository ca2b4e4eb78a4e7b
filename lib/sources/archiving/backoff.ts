const MINUTE = 60_000;
const WAITS = [1, 5, 30, 120, 720].map((minutes) => minutes * MINUTE);

/** How long to wait after so many vain attempts, in milliseconds; null when it is time to give up. */
export function waitAfter(attempts: number): number | null {
  return WAITS[attempts - 1] ?? null;
}
