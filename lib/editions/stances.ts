import { dayAt, daysOf } from "./days";
import type { StatementContent } from "./schema";
import { type Tick, ticksBetween } from "./time-axis";

type Stance = StatementContent["questions"][number]["stance"];
type Answer = { statement: StatementContent; stance: Stance; reason: string | null };

/**
 * An answer as a point. `at` is its place from 0 to 1 along the axis; `from` and `until` are where it may
 * lie when only its month or year is known. `level` keeps points that would cover each other apart.
 */
export type StancePoint = Answer & { at: number; from: number; until: number; level: number };

/** All that was answered on one day; `differs` when the answers are not those of the speaker's day before. */
export type StanceDay = {
  on: string;
  precision: StatementContent["said"]["precision"];
  stances: Stance[];
  differs: boolean;
};

export type StanceLane = {
  speaker: StatementContent["speaker"];
  points: StancePoint[];
  levels: number;
  days: StanceDay[];
};

export type StanceChart = { lanes: StanceLane[]; ticks: Tick[]; from: string; until: string };

/** The least distance of two points, as a part of the axis: 24 pixels apart on the narrowest phone. */
export const LEAST_DISTANCE = 0.11;

/** One lane a speaker, in the order of their first answer; null when nobody has answered. */
export function stanceChart(answers: Answer[]): StanceChart | null {
  const sorted = [...answers].sort((a, b) => compare(momentOf(a), momentOf(b)));
  if (sorted.length === 0) return null;

  const spans = sorted.map(({ statement }) => daysOf(statement.said));
  const first = Math.min(...spans.map((span) => span.first));
  const last = Math.max(...spans.map((span) => span.last));
  const place = (day: number) => (last === first ? 0.5 : (day - first) / (last - first));

  const lanes = Map.groupBy(sorted, ({ statement }) => statement.speaker.slug);
  return {
    lanes: [...lanes.values()].flatMap((own) => laneOf(own, place)),
    ticks: ticksBetween(first, last).map((tick) => ({ ...tick, at: place(tick.day) })),
    from: dayAt(first),
    until: dayAt(last),
  };
}

function laneOf(answers: Answer[], place: (day: number) => number): StanceLane[] {
  const newest = answers.at(-1);
  if (!newest) return [];

  const points: StancePoint[] = [];
  for (const answer of answers) {
    const { first, last } = daysOf(answer.statement.said);
    const at = place((first + last) / 2);
    points.push({ ...answer, at, from: place(first), until: place(last), level: freeLevel(points, at) });
  }
  const levels = 1 + Math.max(...points.map((point) => point.level));
  return [{ speaker: newest.statement.speaker, points, levels, days: daysInWords(answers) }];
}

/** The topmost level where no point lies too near. */
function freeLevel(points: StancePoint[], at: number): number {
  const near = points.filter((point) => Math.abs(point.at - at) < LEAST_DISTANCE).map((point) => point.level);
  let level = 0;
  while (near.includes(level)) level += 1;
  return level;
}

function daysInWords(answers: Answer[]): StanceDay[] {
  const days: StanceDay[] = [];
  for (const { statement, stance } of answers) {
    const { on, precision } = dateOf(statement);
    const open = days.at(-1);
    if (open?.on !== on || open.precision !== precision)
      days.push({ on, precision, stances: [stance], differs: false });
    else if (!open.stances.includes(stance)) open.stances.push(stance);
  }
  return days.map((day, index) => ({ ...day, differs: differs(days[index - 1], day) }));
}

function differs(before: StanceDay | undefined, { stances }: StanceDay): boolean {
  if (!before) return false;
  return (
    before.stances.length !== stances.length || before.stances.some((stance) => !stances.includes(stance))
  );
}

/** 1 July and "July" are not the same date; the minute makes no other day. */
function dateOf({ said }: StatementContent): Pick<StanceDay, "on" | "precision"> {
  return { on: said.on, precision: said.precision === "minute" ? "day" : said.precision };
}

function momentOf({ statement }: Answer): string {
  return `${statement.said.on} ${statement.said.at ?? ""}`;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
