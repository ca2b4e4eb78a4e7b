import { Definition } from "@/app/_ui/definition";
import type { StatementContent } from "@/lib/editions/schema";
import { STANCES } from "@/lib/pairs/vocabulary";
import { languageName } from "@/lib/platform/language";

type Props = { statement: StatementContent };

const PRECISIONS = {
  year: "Only the year is known",
  month: "Only the month is known",
  day: "Known to the day",
  minute: "Known to the minute",
};

/** What is on record about a statement besides its words. */
export function StatementFacts({ statement: { said, language, occasion, questions } }: Props) {
  return (
    <dl className="mt-8 grid gap-x-6 gap-y-2 border-rule border-t pt-4 sm:grid-cols-[9rem_1fr]">
      <dt className="text-muted">Date</dt>
      <dd>{PRECISIONS[said.precision]}</dd>
      <dt className="text-muted">Language</dt>
      <dd>{languageName(language)}</dd>
      {occasion && (
        <>
          <dt className="text-muted">Kind of occasion</dt>
          <dd className="first-letter:uppercase">{occasion.kind}</dd>
        </>
      )}
      {questions.length > 0 && <dt className="text-muted">What it answers</dt>}
      {questions.map(({ slug, text, stance, reason }) => (
        <dd className="sm:col-start-2" key={slug}>
          <a href={`/questions/${slug}`}>{text}</a>{" "}
          <span className="font-semibold">
            <Definition term={STANCES[stance]} />
          </span>
          {reason && <p className="text-muted">{reason}</p>}
        </dd>
      ))}
    </dl>
  );
}
