import { STANCES } from "@/lib/pairs/vocabulary";
import type { findStatementForEditing } from "@/lib/statements/queries";
import { ActionButton } from "../../../_components/action-button.client";
import { AnswerForm } from "../../questions/[id]/answer-form.client";
import { removeAnswer } from "../../questions/actions";
import { NewQuestionAnswer } from "./new-question-answer.client";

type Filed = NonNullable<Awaited<ReturnType<typeof findStatementForEditing>>>["questions"];
type Props = { statementId: string; questions: Filed };

const OPTIONS = Object.entries(STANCES).map(([value, { label }]) => ({ value, label }));

/** The questions a statement is filed under, with how it answers each. */
export function QuestionAnswers({ statementId, questions }: Props) {
  return (
    <>
      <ul aria-label="Questions it answers" className="mb-3 border-rule border-t">
        {questions.map(({ question, stance, reason }) => (
          <li key={question.id} className="border-rule border-b py-2.5">
            <a href={`/desk/questions/${question.id}`} className="font-medium">
              {question.text}
            </a>
            <p className="text-sm">
              <strong className="font-semibold">{STANCES[stance].label}</strong>
              {reason && `. ${reason}`}
            </p>
            <details className="mt-1">
              <summary className="min-h-6 text-link text-sm">Change this answer</summary>
              <div className="mt-3 grid gap-4 border-rule border-s-2 ps-4">
                <AnswerForm
                  names={{ questionId: question.id, statementId }}
                  saved={{ stance, reason }}
                  options={OPTIONS}
                  label={`How it answers: ${question.text}`}
                />
                <ActionButton
                  action={removeAnswer}
                  fields={{ questionId: question.id, statementId }}
                  label={`Take it out of this question: ${question.text}`}
                >
                  Take it out of this question
                </ActionButton>
              </div>
            </details>
          </li>
        ))}
      </ul>
      <NewQuestionAnswer key={questions.length} statementId={statementId} options={OPTIONS} />
    </>
  );
}
