import type { StanceLane as Lane, StancePoint } from "@/lib/editions/stances";
import { STANCES } from "@/lib/pairs/vocabulary";
import { formatDay } from "@/lib/platform/dates";
import { across } from "./timeline-stance-axis";
import { StanceMark } from "./timeline-stance-mark";

const NAME_HEIGHT = 30;
const LEVEL_HEIGHT = 32;

export function laneHeight({ levels }: Lane): number {
  return NAME_HEIGHT + levels * LEVEL_HEIGHT + 12;
}

/** A speaker's answers; a name too long for the screen is cut at its edge. Nothing joins them: in which order those of one day were given may not be known. */
export function StanceLane({ lane: { speaker, points }, top }: { lane: Lane; top: number }) {
  const middle = ({ level }: StancePoint) => top + NAME_HEIGHT + (level + 0.5) * LEVEL_HEIGHT;
  return (
    <g>
      <line className="stroke-edge" x1="0" x2="100%" y1={top} y2={top} />
      <a href={`/speakers/${speaker.slug}`}>
        <text className="fill-link font-semibold underline" fontSize="15" x="0" y={top + 21}>
          {speaker.name}
        </text>
      </a>
      {points.map((point) => (
        <Uncertainty key={point.statement.id} point={point} y={middle(point)} />
      ))}
      {points.map((point) => (
        <Point key={point.statement.id} point={point} y={middle(point)} />
      ))}
    </g>
  );
}

/** As wide as the date is uncertain; nothing for a statement whose day is known. */
function Uncertainty({ point: { from, until }, y }: { point: StancePoint; y: number }) {
  if (from >= until) return null;
  return (
    <line
      className="stroke-edge"
      strokeOpacity="0.5"
      strokeWidth="6"
      x1={across(from)}
      x2={across(until)}
      y1={y}
      y2={y}
    />
  );
}

function Point({ point: { statement, stance, at }, y }: { point: StancePoint; y: number }) {
  const { speaker, said, quote } = statement;
  const told = `${formatDay(said.on, said.precision)}, ${speaker.name}: ${STANCES[stance].label}. “${quote}”`;
  return (
    <svg overflow="visible" x={across(at)} y={y}>
      <title>{told}</title>
      <a aria-label={told} className="no-underline" href={`/statements/${statement.id}`}>
        <StanceMark stance={stance} />
      </a>
    </svg>
  );
}
