export type DatePrecision = "year" | "month" | "day";

/** A day as far as it is known: "2018-07-01" with "month" is July 2018. */
export type KnownDate = { on: string; precision: DatePrecision };

/** The three boxes as they are typed. */
export type DateBoxes = { day: string; month: string; year: string };

const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/**
 * What the boxes say: a date with its precision, null when all are empty, or a message when they say no date.
 * A month may be a number or a name ("7", "jul", "July").
 */
export function readBoxes({ day, month, year }: DateBoxes): KnownDate | null | { message: string } {
  if (!day.trim() && !month.trim() && !year.trim()) return null;
  if (!/^\d{4}$/.test(year.trim())) return { message: "Give the year with four digits." };
  if (!month.trim()) {
    return day.trim()
      ? { message: "Give the month too." }
      : { on: `${year.trim()}-01-01`, precision: "year" };
  }
  const number = monthNumber(month);
  if (number === undefined) return { message: `“${month.trim()}” is no month.` };
  const start = `${year.trim()}-${pad(number)}`;
  if (!day.trim()) return { on: `${start}-01`, precision: "month" };
  return readDay(start, day.trim());
}

/** The boxes that say `date`. */
export function boxesFor(date: KnownDate | null): DateBoxes {
  const [year = "", month = "", day = ""] = date ? date.on.slice(0, 10).split("-") : [];
  const precision = date?.precision ?? "day";
  return {
    year,
    month: precision === "year" ? "" : month.replace(/^0/, ""),
    day: precision === "day" ? day.replace(/^0/, "") : "",
  };
}

/** The boxes for a date that was pasted whole: "2018-07-16", "16 July 2018" or "July 16, 2018"; else null. */
export function boxesFromText(text: string): DateBoxes | null {
  const iso = /^\s*(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?:T.*)?\s*$/.exec(text);
  if (iso) return { year: iso[1] ?? "", month: iso[2] ?? "", day: iso[3] ?? "" };
  const dayFirst = /^\s*(\d{1,2})\.? +(\p{L}+)\.?,? +(\d{4})\s*$/u.exec(text);
  if (dayFirst) return named(dayFirst[1], dayFirst[2], dayFirst[3]);
  const monthFirst = /^\s*(\p{L}+)\.? +(?:(\d{1,2}),? +)?(\d{4})\s*$/u.exec(text);
  return monthFirst ? named(monthFirst[2], monthFirst[1], monthFirst[3]) : null;
}

function named(day = "", month = "", year = ""): DateBoxes | null {
  const number = monthNumber(month);
  return number === undefined ? null : { day, month: String(number), year };
}

function readDay(start: string, day: string): KnownDate | { message: string } {
  const on = `${start}-${pad(Number(day))}`;
  const moment = new Date(`${on}T00:00:00Z`);
  const exists = /^\d{1,2}$/.test(day) && moment.toJSON()?.slice(0, 10) === on;
  return exists ? { on, precision: "day" } : { message: "There is no such day in that month." };
}

function monthNumber(text: string): number | undefined {
  const words = text.trim().toLowerCase().replace(/\.$/, "");
  if (/^\d{1,2}$/.test(words)) return Number(words) >= 1 && Number(words) <= 12 ? Number(words) : undefined;
  const found = words.length >= 3 ? MONTHS.findIndex((name) => name.startsWith(words)) : -1;
  return found < 0 ? undefined : found + 1;
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
