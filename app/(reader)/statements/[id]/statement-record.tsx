import { Assessments } from "@/app/_components/assessments";
import { PairList } from "@/app/_components/pair-list";
import { QuoteFigure } from "@/app/_components/quote-figure";
import { SourceList } from "@/app/_components/source-list";
import { PageHeading } from "@/app/_ui/page-heading";
import type { PairSummary, StatementContent } from "@/lib/editions/schema";
import { StatementFacts } from "./statement-facts";
import { statementTitle } from "./statement-title";

type Props = { statement: StatementContent; pairs: PairSummary[] };

/** One statement whole: its words, what is known of them, where they stand, and every pair it is in. */
export function StatementRecord({ statement, pairs }: Props) {
  const { citations, assessments } = statement;
  return (
    <>
      <PageHeading above="Statement" title={statementTitle(statement)} />
      <div className="max-w-3xl">
        <QuoteFigure statement={statement} />
        <Assessments assessments={assessments} level={2} />
        <StatementFacts statement={statement} />
        <section aria-labelledby="sources" className="mt-12">
          <h2 className="mb-3 font-semibold text-xl" id="sources">
            Where the words stand
          </h2>
          {citations.length > 0 ? (
            <SourceList citations={citations} level={3} />
          ) : (
            <p>No source is on record. The pair says why it was published without one.</p>
          )}
        </section>
      </div>
      <section aria-labelledby="pairs" className="mt-12">
        <h2 className="mb-3 font-semibold text-xl" id="pairs">
          {pairs.length === 1 ? "The pair it is in" : `The ${pairs.length} pairs it is in`}
        </h2>
        <PairList pairs={pairs} />
      </section>
    </>
  );
}
