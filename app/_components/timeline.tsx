import type { PairSummary } from "@/lib/editions/schema";
import { timelineOf } from "@/lib/editions/timeline";
import { LANE_WIDTH, TimelineArcs } from "./timeline-arcs";
import { TimelineKey } from "./timeline-key";
import { TimelineRow } from "./timeline-row";
import { TimelineTable } from "./timeline-table";

type Props = { pairs: PairSummary[]; label: string };

/**
 * Statements down the page, the oldest first, with an arc from each earlier one to the later one that bears
 * on it. The words are ordinary text, so that they wrap on a phone and follow the reader's type size; only
 * what a list cannot say is drawn, and the list says what the drawing shows.
 */
export function Timeline({ pairs, label }: Props) {
  if (pairs.length === 0) return null;
  const timeline = timelineOf(pairs);
  const { statements, arcs, lanes } = timeline;
  const columns = `${lanes * LANE_WIDTH}rem 1.25rem minmax(0, 1fr)`;

  return (
    <figure aria-label={label}>
      <TimelineKey />
      <ol className="mt-6 grid" style={{ gridTemplateColumns: columns }}>
        <li aria-hidden="true" className="contents">
          <span
            className="col-start-2 justify-self-center border-rule border-l-2"
            style={{ gridRow: `2 / span ${statements.length * 2 - 2}` }}
          />
          <TimelineArcs arcs={arcs} />
        </li>
        {statements.map((statement, place) => (
          <TimelineRow
            arcs={arcs.filter(({ to }) => to === place)}
            key={statement.statementId}
            place={place}
            timeline={timeline}
          />
        ))}
      </ol>
      <TimelineTable label={label} pairs={pairs} />
    </figure>
  );
}
