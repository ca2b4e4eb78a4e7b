import { filterPath, type PairFilter } from "@/lib/editions/filter";
import type { PairSummary } from "@/lib/editions/schema";
import { PairList } from "./pair-list";
import { Timeline } from "./timeline";

type Props = { name: string; pairs: PairSummary[]; total: number; filter: PairFilter };

/** As many as a page of the list that goes on from here. */
const LISTED = 20;

/** The pairs of one speaker or topic, over time and in a list; `filter` leads to all of them. */
export function PairsOverTime({ name, pairs, total, filter }: Props) {
  return (
    <>
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
            <a href={filterPath("/", filter)}>All {total} pairs</a>
          </p>
        )}
      </section>
    </>
  );
}
