import { timeBetween } from "@/app/_ui/dates";
import type { EditionContent } from "@/lib/editions/schema";
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
        <QuoteFigure statement={earlier} side="earlier" passage={passages.earlier} />
        <TimeGap words={timeBetween(earlier.said, later.said)} />
        <QuoteFigure statement={later} side="later" passage={passages.later} />
      </div>
    </section>
  );
}
