import { Canonical } from "@/app/_components/canonical";
import { PairList } from "@/app/_components/pair-list";
import { Timeline } from "@/app/_components/timeline";
import { PageHeading } from "@/app/_ui/page-heading";
import { filterPath } from "@/lib/editions/filter";
import type { PairSummary, SpeakerContent } from "@/lib/editions/schema";
import { Counts } from "./counts";
import { SpeakerFacts } from "./speaker-facts";

type Props = { speaker: SpeakerContent; pairs: PairSummary[]; total: number };

/** As many as a page of the list that goes on from here. */
const LISTED = 20;

/** Everything published about one speaker: who they are, what is on record, over time and pair by pair. */
export function SpeakerRecord({ speaker, pairs, total }: Props) {
  const { name, slug } = speaker;
  return (
    <>
      <Canonical path={`/speakers/${slug}`} />
      <PageHeading above="Speaker" title={name} />
      <SpeakerFacts pairs={pairs} speaker={speaker} />
      <Counts pairs={pairs} speaker={speaker} total={total} />
      <section aria-labelledby="timeline" className="mt-12 max-w-3xl">
        <h2 className="mb-3 font-semibold text-xl" id="timeline">
          Over time
        </h2>
        <Timeline label={`Statements in the pairs on ${name}, over time`} pairs={pairs} />
      </section>
      <section aria-labelledby="pairs" className="mt-12">
        <h2 className="mb-3 font-semibold text-xl" id="pairs">
          Pairs, newest first
        </h2>
        <PairList pairs={pairs.slice(0, LISTED)} />
        {total > LISTED && (
          <p className="mt-4">
            <a href={filterPath("/", { speaker: slug })}>All {total} pairs</a>
          </p>
        )}
      </section>
    </>
  );
}
