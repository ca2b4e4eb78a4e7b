import { StatementWords } from "@/app/_components/statement-words";
import type { QuestionView } from "@/lib/editions/record-queries";
import { STANCES } from "@/lib/pairs/vocabulary";

type Answers = QuestionView["answers"];

const STANCE_ORDER = ["yes", "no", "mixed", "unclear"] as const;

/** Every statement under the answer it gives, the oldest first, with the reason it is filed there. */
export function AnswersByStance({ answers }: { answers: Answers }) {
  return (
    <section aria-labelledby="statements" className="mt-12 max-w-3xl">
      <h2 className="mb-3 font-semibold text-xl" id="statements">
        Statements by answer
      </h2>
      {STANCE_ORDER.map((stance) => (
        <StanceGroup
          answers={answers.filter((answer) => answer.stance === stance)}
          key={stance}
          stance={stance}
        />
      ))}
    </section>
  );
}

function StanceGroup({ stance, answers }: { stance: Answers[number]["stance"]; answers: Answers }) {
  if (answers.length === 0) return null;
  const { label, definition } = STANCES[stance];
  return (
    <div className="border-ink border-t-2 pt-4 pb-8">
      <h3 className="font-semibold text-lg">
        {label} <span className="font-normal text-muted text-sm">{answers.length}</span>
      </h3>
      <p className="text-muted text-sm">{definition}</p>
      <ul className="mt-4 grid gap-6">
        {answers.map((answer) => (
          <AnswerItem answer={answer} key={answer.statement.id} />
        ))}
      </ul>
    </div>
  );
}

function AnswerItem({ answer: { statement, reason, pairs } }: { answer: Answers[number] }) {
  return (
    <li className="border-edge border-s-2 ps-4">
      <StatementWords statement={statement} />
      {reason && <p className="mt-2">{reason}</p>}
      <ul className="mt-2 text-sm">
        <li>
          <a className="inline-block py-0.5" href={`/statements/${statement.id}`}>
            The statement and its sources
          </a>
        </li>
        {pairs.map(({ slug, headline, language: tongue }) => (
          <li key={slug}>
            Pair:{" "}
            <a className="py-0.5" href={`/pairs/${slug}`} lang={tongue}>
              {headline}
            </a>
          </li>
        ))}
      </ul>
    </li>
  );
}
