type Props = { extent: "none" | "partial" | "full" };

const FILL = {
  none: undefined,
  partial: "M8 2a6 6 0 0 1 0 12z",
  full: "M8 2a6 6 0 0 1 0 12 6 6 0 0 1 0-12z",
};

/** An empty, half or full circle beside the extent's label; says nothing by colour. */
export function ExtentSign({ extent }: Props) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 16 16"
      className="inline-block size-[0.9em] shrink-0 align-[-0.08em]"
    >
      <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="2" />
      {FILL[extent] && <path d={FILL[extent]} fill="currentColor" />}
    </svg>
  );
}
