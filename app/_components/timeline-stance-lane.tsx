import { formatDay } from "@/app/_ui/dates";
import type { StanceLane as Lane, StancePoint } from "@/lib/editions/stances";
import { STANCES } from "@/lib/pairs/vocabulary";
import { across } from "./timeline-stance-axis";
import { StanceMark } from "./timeline-stance-mark";

const NAME_HEIGHT = 30;
const LEVEL_HEIGHT = 32;
const LONGEST_NAME = 38;

export function laneHeight({ levels }: Lane): number {
  return NAME_HEIGHT + levels * LEVEL_HEIGHT + 12;
}

/** A speaker's answers, joined in the order in which they were given. */
export function StanceLane({ lane: { speaker, points }, top }: { lane: Lane; top: number }) {
  const middle = ({ level }: StancePoint) => top + NAME_HEIGHT + (level + 0.5) * LEVEL_HEIGHT;
  return (
    <g>
      <line className="stroke-edge" x1="0" x2="100%" y1={top} y2={top} />
      <a aria-label={speaker.name} href={`/speakers/${speaker.slug}`}>
        <text className="fill-link font-semibold underline" fontSize="15" x="0" y={top + 21}>
          {shortened(speaker.name)}
        </text>
      </a>
      {points.map((point, index) => (
        <Way before={points[index - 1]} key={point.statement.id} middle={middle} point={point} />
      ))}
      {points.map((point) => (
        <Point key={point.statement.id} point={point} y={middle(point)} />
      ))}
    </g>
  );
}

type WayProps = {
  before: StancePoint | undefined;
  point: StancePoint;
  middle: (point: StancePoint) => number;
};

/** The line from the answer before, and a bar as wide as the date is uncertain. */
function Way({ before, point, middle }: WayProps) {
  const y = middle(point);
  return (
    <g className="stroke-edge">
      {before && (
        <line strokeWidth="1.5" x1={across(before.at)} x2={across(point.at)} y1={middle(before)} y2={y} />
      )}
      {point.from < point.until && (
        <line
          strokeWidth="6"
          strokeOpacity="0.5"
          x1={across(point.from)}
          x2={across(point.until)}
          y1={y}
          y2={y}
        />
      )}
    </g>
  );
}

function Point({ point: { statement, stance, at }, y }: { point: StancePoint; y: number }) {
  const { speaker, said, quote } = statement;
  const told = `${formatDay(said.on, said.precision)}, ${speaker.name}: ${STANCES[stance].label}. “${quote}”`;
  return (
    <svg overflow="visible" x={across(at)} y={y}>
      <title>{told}</title>
      <a aria-label={told} href={`/statements/${statement.id}`}>
        <StanceMark stance={stance} />
      </a>
    </svg>
  );
}

function shortened(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
}
