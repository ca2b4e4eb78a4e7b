import type { PairSummary } from "@/lib/editions/schema";
import type { TimelineArc } from "@/lib/editions/timeline";

/** In rem. */
export const LANE_WIDTH = 0.875;

type Extent = PairSummary["extent"];

/** The extent is told by the line itself, so that it holds without colour and in print. */
const DASHES: Record<Extent, string | undefined> = { full: undefined, partial: "7 4", none: "0.1 5" };

/** Each statement takes two rows of the grid: the time since the one before, then its own. */
export function rowOf(place: number): number {
  return place * 2 + 2;
}

/** The arcs as items of the grid that the statements are in, so that they reach as far as the text does. */
export function TimelineArcs({ arcs }: { arcs: TimelineArc[] }) {
  return arcs.map(({ slug, from, to, lane, extent }) => (
    <span
      className="-mb-3 relative mt-3 justify-self-end"
      key={slug}
      style={{
        gridColumn: 1,
        gridRow: `${rowOf(from)} / ${rowOf(to)}`,
        width: `${(lane + 1) * LANE_WIDTH}rem`,
      }}
    >
      <Curve extent={extent} />
      <svg aria-hidden="true" className="-right-0.5 -bottom-1 absolute size-2 fill-current" viewBox="0 0 8 8">
        <path d="M0 0 8 4 0 8z" />
      </svg>
    </span>
  ));
}

/** A curve that fills whatever box it is given; its line keeps its width and dashes however it is stretched. */
function Curve({ extent }: { extent: Extent }) {
  return (
    <svg
      aria-hidden="true"
      className="absolute inset-0 size-full overflow-visible"
      preserveAspectRatio="none"
      viewBox="0 0 100 100"
    >
      <ExtentLine d="M100 0C-20 0-20 100 90 100" extent={extent} />
    </svg>
  );
}

export function ExtentLine({ d, extent }: { d: string; extent: Extent }) {
  return (
    <path
      d={d}
      fill="none"
      stroke="currentColor"
      strokeDasharray={DASHES[extent]}
      strokeLinecap={extent === "none" ? "round" : "butt"}
      strokeWidth={extent === "none" ? 3 : 2}
      vectorEffect="non-scaling-stroke"
    />
  );
}
