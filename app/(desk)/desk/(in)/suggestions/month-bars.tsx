import type { Count } from "@/lib/suggestions/precision";

type Props = { counts: readonly Count[]; most: number };

const HEIGHT = 32;
const WIDTH = 8;
const STEP = 12;

/** A bar for each month, outlined as high as were decided and filled as high as were confirmed of them. */
export function MonthBars({ counts, most }: Props) {
  const high = (count: number) => (count * (HEIGHT - 2)) / most;
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${counts.length * STEP} ${HEIGHT}`}
      className="h-8 w-36 min-w-36 text-after-ink"
    >
      <path d={`M0 ${HEIGHT - 0.5}h${counts.length * STEP}`} className="stroke-edge" strokeWidth="1" />
      {counts.map(({ confirmed, decided }, place) => (
        <g
          // biome-ignore lint/suspicious/noArrayIndexKey: a month is its place.
          key={place}
          transform={`translate(${place * STEP + 2} ${HEIGHT - 1})`}
        >
          <rect
            y={-high(decided)}
            width={WIDTH}
            height={high(decided)}
            fill="none"
            stroke={decided > 0 ? "currentColor" : "none"}
          />
          <rect y={-high(confirmed)} width={WIDTH} height={high(confirmed)} fill="currentColor" />
        </g>
      ))}
    </svg>
  );
}
