import type { SpeakerContent, StatementContent } from "@/lib/editions/schema";

type Props = { statement: StatementContent };

/** Who said it, in the office held that day, and who spoke for them. */
export function SaidBy({ statement: { speaker, spokenBy } }: Props) {
  return (
    <p>
      <Person of={spokenBy ?? speaker} />
      {spokenBy && (
        <>
          , speaking for <Person of={speaker} />
        </>
      )}
    </p>
  );
}

function Person({ of: { slug, name, office } }: { of: SpeakerContent }) {
  return (
    <>
      <a href={`/speakers/${slug}`} className="font-semibold">
        {name}
      </a>
      {office && <span>, {office}</span>}
    </>
  );
}

/** The occasion and place, and the recording with the time in it. */
export function WhereSaid({ statement: { occasion, media } }: Props) {
  const place = occasion?.place && !occasion.name.includes(occasion.place) ? occasion.place : null;

  return (
    <p className="text-muted">
      {occasion?.name}
      {place && `, ${place}`}
      {media && (
        <>
          {occasion && ". "}
          <a href={media.url} data-print="address">
            Recording
          </a>
          {timesIn(media)}
        </>
      )}
    </p>
  );
}

function timesIn({ start, end }: { start: number | null; end: number | null }): string {
  if (start === null) return "";
  return end === null ? `, at ${clock(start)}` : `, from ${clock(start)} to ${clock(end)}`;
}

/** 3735 seconds are "1:02:15". */
function clock(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), Math.floor(seconds % 60)];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return shown.map((part, place) => (place === 0 ? String(part) : String(part).padStart(2, "0"))).join(":");
}
