type Precision = "year" | "month" | "day" | "minute";
type Said = { on: string; precision: Precision; at?: string | null; zone?: string | null };

const DAY = 86_400_000;

const full = format({ day: "numeric", month: "long", year: "numeric" });
const month = format({ month: "long", year: "numeric" });
const short = format({ day: "numeric", month: "short", year: "numeric" });

/** "16 July 2018", and no more than is known: "July 2018", "2018". */
export function formatDay(on: string, precision: Precision = "day"): string {
  if (precision === "year") return on.slice(0, 4);
  return (precision === "month" ? month : full).format(new Date(`${on.slice(0, 10)}T00:00:00Z`));
}

/** "16 Jul 2018", where room is short. */
export function formatShortDay(on: string, precision: Precision = "day"): string {
  if (precision === "year" || precision === "month") return formatDay(on, precision);
  return short.format(new Date(`${on.slice(0, 10)}T00:00:00Z`));
}

/** "17 July 2018, 09:30 UTC", for what we did ourselves. */
export function formatMoment(moment: string): string {
  return `${formatDay(moment)}, ${new Date(moment).toISOString().slice(11, 16)} UTC`;
}

/** The value of a `<time>` element: as much of the date as is known. */
export function machineDay(on: string, precision: Precision = "day"): string {
  const known = { year: 4, month: 7, day: 10, minute: 10 } as const;
  return on.slice(0, known[precision]);
}

/** "the same day", "1 day later", "over 7 months later": how long after the earlier the later was said. */
export function timeBetween(earlier: Said, later: Said): string {
  const precisions = [earlier.precision, later.precision];
  if (precisions.includes("year")) return yearsLater(earlier.on, later.on);
  if (precisions.includes("month")) return monthsLater(earlier.on.slice(0, 7), later.on.slice(0, 7));

  const days = Math.round((Date.parse(later.on) - Date.parse(earlier.on)) / DAY);
  if (days === 0) return sameDay(earlier, later);
  return days <= 90 ? `${count(days, "day")} later` : monthsLater(earlier.on, later.on);
}

function sameDay(earlier: Said, later: Said): string {
  const clock = earlier.zone === later.zone && earlier.at && later.at;
  const minutes = clock ? minutesOf(later.at) - minutesOf(earlier.at) : 0;
  if (minutes <= 0) return "the same day";
  if (minutes < 60) return `${count(minutes, "minute")} later`;
  return `${minutes % 60 === 0 ? "" : "over "}${count(Math.floor(minutes / 60), "hour")} later`;
}

function minutesOf(clock: string | null | undefined): number {
  const [hours = 0, minutes = 0] = (clock ?? "").split(":").map(Number);
  return hours * 60 + minutes;
}

function yearsLater(earlier: string, later: string): string {
  const years = Number(later.slice(0, 4)) - Number(earlier.slice(0, 4));
  return years === 0 ? "in the same year" : `${count(years, "year")} later`;
}

/** Whole calendar months; "over" when days are left over. */
function monthsLater(earlier: string, later: string): string {
  const [fromYear = 0, fromMonth = 0, fromDay = 1] = earlier.split("-").map(Number);
  const [toYear = 0, toMonth = 0, toDay = 1] = later.split("-").map(Number);
  const months = (toYear - fromYear) * 12 + toMonth - fromMonth - (toDay < fromDay ? 1 : 0);
  if (months === 0) return "in the same month";

  const over = toDay === fromDay ? "" : "over ";
  if (months < 24) return `${over}${count(months, "month")} later`;
  const yearsExact = months % 12 === 0 && over === "";
  return `${yearsExact ? "" : "over "}${count(Math.floor(months / 12), "year")} later`;
}

function count(number: number, unit: string): string {
  return `${number} ${unit}${number === 1 ? "" : "s"}`;
}

function format(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat("en-GB", { ...options, timeZone: "UTC" });
}
