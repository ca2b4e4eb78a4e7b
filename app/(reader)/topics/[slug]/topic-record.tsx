import { PairsOverTime } from "@/app/_components/pairs-over-time";
import { PageHeading } from "@/app/_ui/page-heading";
import type { PairSummary } from "@/lib/editions/schema";

type Props = { topic: { slug: string; name: string }; pairs: PairSummary[]; total: number };

/** All that is published on a topic, whoever said it: over time and pair by pair. */
export function TopicRecord({ topic: { slug, name }, pairs, total }: Props) {
  return (
    <>
      <PageHeading above="Topic" title={name}>
        <p>{total === 1 ? "1 published pair" : `${total} published pairs`}</p>
      </PageHeading>
      <PairsOverTime name={name} pairs={pairs} total={total} filter={{ topic: slug }} />
    </>
  );
}
