import { Day } from "@/app/_ui/day";
import type { PairSummary, SpeakerContent } from "@/lib/editions/schema";
import { officesOf } from "./tally";

type Props = { speaker: SpeakerContent; pairs: PairSummary[] };

const KINDS = { person: "Person", organisation: "Organisation" };

/** Who the speaker is, as far as the published statements say. */
export function SpeakerFacts({ speaker, pairs }: Props) {
  const offices = officesOf(pairs, speaker.slug);
  return (
    <dl className="grid max-w-3xl gap-x-6 gap-y-2 sm:grid-cols-[auto_1fr]">
      <dt className="text-muted">Kind</dt>
      <dd>{KINDS[speaker.kind]}</dd>
      {offices.length > 0 && <dt className="text-muted">Offices in these statements</dt>}
      {offices.map(({ office, first, last }) => (
        <dd className="sm:col-start-2" key={office}>
          {office}
          <span className="text-muted">
            , <Day on={first} />
            {last !== first && (
              <>
                {" "}
                to <Day on={last} />
              </>
            )}
          </span>
        </dd>
      ))}
      {speaker.wikidata && (
        <>
          <dt className="text-muted">Identifier</dt>
          <dd>
            <a data-print="address" href={`https://www.wikidata.org/wiki/${speaker.wikidata}`}>
              Wikidata {speaker.wikidata}
            </a>
          </dd>
        </>
      )}
    </dl>
  );
}
