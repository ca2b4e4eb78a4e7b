import { Day } from "@/app/_ui/day";
import type { findQuestionForEditing } from "@/lib/questions/queries";
import { ActionButton } from "../../../_components/action-button.client";
import { removeAnswer } from "../actions";
import { AnswerForm } from "./answer-form.client";

type Answer = NonNullable<Awaited<ReturnType<typeof findQuestionForEditing>>>["answers"][number];
type Props = { questionId: string; answer: Answer; options: readonly { value: string; label: string }[] };

/** A statement with how it answers the question, and the ways to change that. */
export function AnswerEntry({ questionId, answer: { statement, stance, reason }, options }: Props) {
  const { id, quote, language, speaker, saidOn } = statement;
  const label = options.find(({ value }) => value === stance)?.label;

  return (
    <li className="grid gap-x-8 gap-y-2 border-rule border-b py-4 lg:grid-cols-[1fr_22rem]">
      <div className="min-w-0">
        <p lang={language} className="font-serif text-lg leading-snug">
          “{quote}”
        </p>
        <p className="mt-1 text-muted text-sm">
          {speaker.name}, <Day on={saidOn} />, <a href={`/desk/statements/${id}`}>the statement</a>
        </p>
      </div>
      <div>
        <p>
          <strong className="font-semibold">{label}</strong>
          {reason && <span className="block text-sm">{reason}</span>}
        </p>
        <details className="mt-1">
          <summary className="min-h-6 text-link text-sm">Change this answer</summary>
          <div className="mt-3 grid gap-4 rounded border border-rule bg-sheet p-3">
            <AnswerForm
              names={{ questionId, statementId: id }}
              saved={{ stance, reason }}
              options={options}
              label={`How “${quote.slice(0, 60)}” answers it`}
            />
            <ActionButton
              action={removeAnswer}
              fields={{ questionId, statementId: id }}
              label={`Take it out of this question: ${quote.slice(0, 60)}`}
            >
              Take it out of this question
            </ActionButton>
          </div>
        </details>
      </div>
    </li>
  );
}
