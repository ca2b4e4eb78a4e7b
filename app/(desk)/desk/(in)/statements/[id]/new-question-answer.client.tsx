"use client";
import { useState } from "react";
import type { Option } from "@/app/_ui/option-search.client";
import { QuestionField } from "../../../_components/question-field.client";
import { AnswerForm } from "../../questions/[id]/answer-form.client";

type Props = { statementId: string; options: readonly { value: string; label: string }[] };

/** Finds or makes a question, then asks how the statement answers it. */
export function NewQuestionAnswer({ statementId, options }: Props) {
  const [question, setQuestion] = useState<Option | null>(null);

  return (
    <details>
      <summary className="min-h-6 text-link">File it under a question</summary>
      <div className="mt-3 grid gap-4 border-rule border-s-2 ps-4">
        <QuestionField
          name="question"
          label="Question"
          description="One that yes or no can answer. Search, or type a new one."
          value={question}
          onChange={setQuestion}
        />
        {question && (
          <AnswerForm
            key={question.id}
            names={{ questionId: question.id, statementId }}
            saved={null}
            options={options}
            label="How it answers"
          />
        )}
      </div>
    </details>
  );
}
