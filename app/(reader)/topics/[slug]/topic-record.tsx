import { Canonical } from "@/app/_components/canonical";
import { PairList } from "@/app/_components/pair-list";
import { Timeline } from "@/app/_components/timeline";
import { PageHeading } from "@/app/_ui/page-heading";
import { filterPath } from "@/lib/editions/filter";
import type { PairSummary } from "@/lib/editions/schema";

type Props = { topic: { slug: string; name: string }; pairs: PairSummary[]; total: number };

/** As many as a page of the list that goes on from here. */
const LISTED = 20;

/** All that is published on a topic, whoever said it: over time and pair by pair. */
export function TopicRecord({ topic: { slug, name }, pairs, total }: Props) {
  return (
    <>
      <Canonical path={`/topics/${slug}`} />
      <PageHeading above="Topic" title={name}>
        <p>{total === 1 ? "1 published pair" : `${total} published pairs`}</p>
      </PageHeading>
      <section aria-labelledby="timeline" className="max-w-3xl">
        <h2 className="mb-3 font-semibold text-xl" id="timeline">
          Over time
        </h2>
        {total > pairs.length && <p className="mb-3">The newest {pairs.length} pairs.</p>}
        <Timeline label={`Statements in the pairs on ${name}, over time`} pairs={pairs} />
      </section>
      <section aria-labelledby="pairs" className="mt-12">
        <h2 className="mb-3 font-semibold text-xl" id="pairs">
          Pairs, newest first
        </h2>
        <PairList pairs={pairs.slice(0, LISTED)} />
        {total > LISTED && (
          <p className="mt-4">
            <a href={filterPath("/", { topic: slug })}>All {total} pairs</a>
          </p>
        )}
      </section>
    </>
  );
}
