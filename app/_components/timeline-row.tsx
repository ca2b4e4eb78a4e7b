import type { Timeline, TimelineArc, TimelineStatement } from "@/lib/editions/timeline";
import { EXTENTS, RELATIONS } from "@/lib/pairs/vocabulary";
import { formatDay, machineDay, timeBetween } from "@/lib/platform/dates";
import { directionOf } from "@/lib/platform/language";
import { ExtentSign } from "./extent-sign";
import { SpeakerName } from "./speaker-name";
import { rowOf } from "./timeline-arcs";
import { TimelineMark } from "./timeline-key";

type Props = { timeline: Timeline; place: number; arcs: TimelineArc[] };

/** A statement, how long after the one before it was made, and what it does to those before it. */
export function TimelineRow({ timeline: { statements }, place, arcs }: Props) {
  const statement = statements[place];
  if (!statement) return null;
  const { on, precision, speaker, spokenBy } = statement;

  return (
    <li
      className="col-span-2 col-start-2 grid grid-cols-subgrid grid-rows-subgrid"
      style={{ gridRow: `${rowOf(place) - 1} / span 2` }}
    >
      <Gap statement={statement} statements={statements} place={place} />
      <TimelineMark spokenFor={spokenBy !== null} className="row-start-2 mt-1 justify-self-center" />
      <div className="col-start-2 row-start-2 pl-2">
        <p className="text-muted text-sm leading-6">
          <time className="font-semibold text-ink" dateTime={machineDay(on, precision)}>
            {formatDay(on, precision)}
          </time>{" "}
          <SpeakerName link={false} speaker={speaker} spokenBy={spokenBy} />
        </p>
        <Words statement={statement} />
        {arcs.map((arc) => (
          <Effect arc={arc} earlier={statements[arc.from]} key={arc.slug} />
        ))}
      </div>
    </li>
  );
}

type GapProps = { statement: TimelineStatement; statements: TimelineStatement[]; place: number };

/** The wait before a statement. Its height grows with the time but ever more slowly: decades fit on the page. */
function Gap({ statement, statements, place }: GapProps) {
  const previous = statements[place - 1];
  const days = statement.daysAfterPrevious;
  if (!previous || days === null) return null;

  const room = `${(0.5 + Math.min(1.5, Math.log2(1 + days) * 0.12)).toFixed(2)}rem`;
  return (
    <p className="col-start-2 row-start-1 pl-2 text-muted text-sm" style={{ paddingBlock: room }}>
      {days === 0 ? "" : timeBetween(previous, statement)}
    </p>
  );
}

/** The link, not the line, has the direction of the words, so that every one begins beside its mark. */
function Words({ statement: { statementId, passages, language } }: { statement: TimelineStatement }) {
  return (
    <p className="font-serif text-lg leading-snug">
      <a dir={directionOf(language)} href={`/statements/${statementId}`} lang={language}>
        {passages.map((passage) => `“${passage}”`).join(" … ")}
      </a>
    </p>
  );
}

function Effect({ arc, earlier }: { arc: TimelineArc; earlier: TimelineStatement | undefined }) {
  return (
    <p className="mt-1 text-sm">
      <span aria-hidden="true">↳ </span>
      <a className="font-semibold" href={`/pairs/${arc.slug}`}>
        {RELATIONS[arc.relation].label}
        <span className="sr-only">: {arc.headline}</span>
      </a>
      , <ExtentSign extent={arc.extent} /> {EXTENTS[arc.extent].label.toLowerCase()}
      {earlier && `, from ${formatDay(earlier.on, earlier.precision)}`}
    </p>
  );
}
