import type { Precision } from "@/lib/platform/generated/enums";

export type ForeignDay = { day: string; precision: Exclude<Precision, "minute"> };

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * A date as others write it: ISO 8601 whole or cut short, a day before a clock, English names of months. The
 * day is the one that was written, whatever zone its clock is in. Null for what could mean two days, such as
 * 03/04/2021, and for a day that no calendar has.
 */
export function foreignDay(value: unknown): ForeignDay | null {
  if (typeof value !== "string") return null;
  const text = value.trim();
  const iso = text.match(/^(\d{4})(?:-?(\d{2})(?:-?(\d{2})(?:$|[T\s].*))?)?$/);
  if (iso) return real(iso[1], iso[2], iso[3]);
  const slashed = text.match(/^(\d{4})[/.](\d{1,2})[/.](\d{1,2})\b/);
  if (slashed) return real(slashed[1], slashed[2], slashed[3]);
  const dayFirst = text.match(/^(?:[a-z]{3,9},? +)?(\d{1,2})(?:st|nd|rd|th)? +([a-z]{3,9})\.?,? +(\d{4})\b/i);
  if (dayFirst) return real(dayFirst[3], month(dayFirst[2]), dayFirst[1]);
  const monthFirst = text.match(
    /^(?:[a-z]{3,9},? +)?([a-z]{3,9})\.? +(\d{1,2})(?:st|nd|rd|th)?,? +(\d{4})\b/i,
  );
  if (monthFirst) return real(monthFirst[3], month(monthFirst[1]), monthFirst[2]);
  return null;
}

function month(name = ""): string {
  return String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}

function real(year = "", monthOf?: string, dayOf?: string): ForeignDay | null {
  const day = [year, monthOf ?? "01", dayOf ?? "01"].map((part) => part.padStart(2, "0")).join("-");
  const moment = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(moment.getTime()) || moment.toISOString().slice(0, 10) !== day) return null;
  if (dayOf) return { day, precision: "day" };
  return { day, precision: monthOf ? "month" : "year" };
}
