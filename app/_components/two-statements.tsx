import type { EditionContent } from "@/lib/editions/schema";
import { timeBetween } from "@/lib/platform/dates";
import { Assessments } from "./assessments";
import { QuoteFigure } from "./quote-figure";
import { TimeGap } from "./time-gap";

type Props = { content: Pick<EditionContent, "earlier" | "later" | "passages"> };

/** Both statements whole, with the compared passage marked; side by side where there is room. */
export function TwoStatements({ content: { earlier, later, passages } }: Props) {
  return (
    <section aria-labelledby="statements">
      <h2 id="statements" className="sr-only">
        The two statements
      </h2>
      <div className="grid gap-4 lg:grid-cols-[1fr_auto_1fr] lg:gap-6">
        <div>
          <QuoteFigure statement={earlier} side="earlier" passage={passages.earlier} />
          <Assessments assessments={earlier.assessments} level={3} />
        </div>
        <TimeGap words={timeBetween(earlier.said, later.said)} />
        <div>
          <QuoteFigure statement={later} side="later" passage={passages.later} />
          <Assessments assessments={later.assessments} level={3} />
        </div>
      </div>
    </section>
  );
}
