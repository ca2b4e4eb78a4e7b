const DAY = 86_400_000;

type Dated = { on: string; precision: "year" | "month" | "day" | "minute" };

/** Days since 1970 of a calendar day, whatever the zone of the machine. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY);
}

export function daysBetween(earlier: string, later: string): number {
  return dayNumber(later) - dayNumber(earlier);
}

/** The calendar day with that number. */
export function dayAt(number: number): string {
  return new Date(number * DAY).toISOString().slice(0, 10);
}

/** The first and last day on which something dated so may have happened. */
export function daysOf({ on, precision }: Dated): { first: number; last: number } {
  const first = dayNumber(on);
  const year = Number(on.slice(0, 4));
  const month = Number(on.slice(5, 7));
  if (precision === "year") return { first, last: endOf(year + 1, 1) };
  if (precision === "month") return { first, last: endOf(year, month + 1) };
  return { first, last: first };
}

/** The day before the first of that month; month 13 is January of the next year. */
function endOf(year: number, month: number): number {
  const start = new Date(0);
  start.setUTCFullYear(year, month - 1, 1);
  return Math.round(start.getTime() / DAY) - 1;
}
