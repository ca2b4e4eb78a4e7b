import { PairsOverTime } from "@/app/_components/pairs-over-time";
import { PageHeading } from "@/app/_ui/page-heading";
import type { PairSummary, SpeakerContent } from "@/lib/editions/schema";
import { Counts } from "./counts";
import { SpeakerFacts } from "./speaker-facts";

type Props = { speaker: SpeakerContent; pairs: PairSummary[]; total: number };

/** Everything published about one speaker: who they are, what is on record, over time and pair by pair. */
export function SpeakerRecord({ speaker, pairs, total }: Props) {
  const { name, slug } = speaker;
  return (
    <>
      <PageHeading above="Speaker" title={name} />
      <SpeakerFacts pairs={pairs} speaker={speaker} />
      <Counts pairs={pairs} speaker={speaker} total={total} />
      <div className="mt-12">
        <PairsOverTime name={name} pairs={pairs} total={total} filter={{ speaker: slug }} />
      </div>
    </>
  );
}
