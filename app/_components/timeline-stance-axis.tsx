import type { StanceChart } from "@/lib/editions/stances";

type Tick = StanceChart["ticks"][number];

/** Room left free at both ends of the axis, in per cent, so that no mark is cut off on the narrowest screen. */
const MARGIN = 8;

const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });
const month = new Intl.DateTimeFormat("en-GB", { month: "short", timeZone: "UTC" });

/** Where a place from 0 to 1 along the axis is drawn. */
export function across(at: number): string {
  return `${(MARGIN + at * (100 - 2 * MARGIN)).toFixed(2)}%`;
}

/** A line and a date a tick; the year is said where it changes. */
export function StanceAxis({ ticks, height }: { ticks: Tick[]; height: number }) {
  return (
    <g className="fill-muted stroke-rule" fontSize="13">
      {ticks.map((tick, index) => (
        <g key={tick.day}>
          <line x1={across(tick.at)} x2={across(tick.at)} y1="0" y2={height + 6} />
          <text stroke="none" textAnchor="middle" x={across(tick.at)} y={height + 22}>
            {labelOf(tick)}
          </text>
          {tick.unit !== "year" && yearOf(tick) !== yearOf(ticks[index - 1]) && (
            <text stroke="none" textAnchor="middle" x={across(tick.at)} y={height + 38}>
              {yearOf(tick)}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}

function labelOf({ unit, on }: Tick): string {
  if (unit === "year") return on.slice(0, 4);
  return (unit === "month" ? month : day).format(new Date(on));
}

function yearOf(tick: Tick | undefined): string | undefined {
  return tick?.on.slice(0, 4);
}
