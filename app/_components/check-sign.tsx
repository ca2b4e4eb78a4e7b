import type { CitationContent } from "@/lib/editions/schema";

type Props = { result: CitationContent["check"]["result"] };

const PATHS = {
  verbatim: "M3 8.5l3.5 3.5L13 4.5",
  elided: "M3 8.5l3.5 3.5L13 4.5",
  changed: "M3 6h10M3 10.5h10M11 3L5 13.5",
  missing: "M4 4l8 8M12 4l-8 8",
  unchecked: "M3 8h10",
};

/** A tick, an unequal sign, a cross or a dash, beside the result in words. */
export function CheckSign({ result }: Props) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      className="inline-block size-[1em] shrink-0 align-[-0.1em]"
    >
      <path d={PATHS[result]} />
    </svg>
  );
}
