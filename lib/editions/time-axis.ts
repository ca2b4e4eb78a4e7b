import { dayAt, dayNumber } from "./days";

/** A mark on a time axis: its day number, its place from 0 to 1, and the period that it begins. */
export type Tick = { day: number; at: number; unit: "day" | "month" | "year"; on: string };

type Step = { unit: Tick["unit"]; by: number };

const MOST_TICKS = 5;

const STEPS: (Step & { days: number })[] = [
  { unit: "day", by: 1, days: 1 },
  { unit: "day", by: 2, days: 2 },
  { unit: "day", by: 7, days: 7 },
  { unit: "day", by: 14, days: 14 },
  { unit: "month", by: 1, days: 30.4 },
  { unit: "month", by: 3, days: 91.3 },
  { unit: "month", by: 6, days: 182.6 },
  { unit: "year", by: 1, days: 365.25 },
  { unit: "year", by: 2, days: 730.5 },
  { unit: "year", by: 5, days: 1826 },
  { unit: "year", by: 10, days: 3652.5 },
  { unit: "year", by: 25, days: 9131 },
];

/** At most five ticks on round dates between two days, both included; none need fall on either end. */
export function ticksBetween(first: number, last: number): Omit<Tick, "at">[] {
  const step = STEPS.find(({ days }) => (last - first) / days < MOST_TICKS) ?? { unit: "year", by: 100 };
  const ticks: Omit<Tick, "at">[] = [];
  for (let day = roundedUp(first, step); day <= last; day = after(day, step)) {
    ticks.push({ day, unit: step.unit, on: dayAt(day) });
  }
  return ticks;
}

/** The first round date that is not before `day`. Days count from the first statement itself. */
function roundedUp(day: number, { unit, by }: Step): number {
  if (unit === "day") return day;
  const [year, month] = yearAndMonth(day);
  const start = unit === "year" ? startOf(roundTo(year, by), 0) : startOf(year, roundTo(month, by));
  return start >= day ? start : after(start, { unit, by });
}

function after(day: number, { unit, by }: Step): number {
  if (unit === "day") return day + by;
  const [year, month] = yearAndMonth(day);
  return unit === "year" ? startOf(year + by, 0) : startOf(year, month + by);
}

function yearAndMonth(day: number): [year: number, month: number] {
  const date = dayAt(day);
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1];
}

function roundTo(value: number, by: number): number {
  return Math.floor(value / by) * by;
}

function startOf(year: number, month: number): number {
  return dayNumber(new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10));
}
