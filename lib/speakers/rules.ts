import type { Office } from "./schema";

/**
 * The title of the office held on a day (YYYY-MM-DD), or null. Of several, the one taken up last; an office
 * without a first or last day is open on that side.
 */
export function officeOn(offices: readonly Office[], day: string): string | null {
  const held = offices.filter(
    ({ fromDay, untilDay }) => (fromDay === null || fromDay <= day) && (untilDay === null || day <= untilDay),
  );
  const [latest] = held.toSorted((a, b) => (b.fromDay ?? "").localeCompare(a.fromDay ?? ""));
  return latest?.title ?? null;
}
