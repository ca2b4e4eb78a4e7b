import { EXTENTS } from "@/lib/pairs/vocabulary";
import { ExtentLine } from "./timeline-arcs";

const EXTENT_ORDER = ["full", "partial", "none"] as const;

/** A disc for words of the speaker's own, a diamond for words that somebody else spoke for them. */
export function TimelineMark({ spokenFor, className = "" }: { spokenFor: boolean; className?: string }) {
  return (
    <svg aria-hidden="true" className={`relative size-4 shrink-0 ${className}`} viewBox="0 0 16 16">
      {spokenFor ? (
        <path className="fill-paper stroke-current" d="M8 1 15 8 8 15 1 8z" strokeWidth="2" />
      ) : (
        <circle className="fill-current" cx="8" cy="8" r="6" />
      )}
    </svg>
  );
}

/** How the timeline is to be read. */
export function TimelineKey() {
  return (
    <figcaption className="text-muted text-sm">
      <p>
        Oldest first. An arc leads from an earlier statement to a later one that bears on it; its line says
        how much of the meaning changed. Distances are not to scale: the time between is written.
      </p>
      <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1">
        <li className="flex items-center gap-1.5">
          <TimelineMark spokenFor={false} /> Own words
        </li>
        <li className="flex items-center gap-1.5">
          <TimelineMark spokenFor={true} /> Spoken for the speaker
        </li>
        {EXTENT_ORDER.map((extent) => (
          <li className="flex items-center gap-1.5" key={extent}>
            <svg aria-hidden="true" className="h-2 w-8" viewBox="0 0 32 8">
              <ExtentLine d="M1 4H31" extent={extent} />
            </svg>
            {EXTENTS[extent].label}
          </li>
        ))}
      </ul>
    </figcaption>
  );
}
