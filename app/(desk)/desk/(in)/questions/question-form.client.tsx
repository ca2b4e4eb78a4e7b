"use client";
import { TextArea } from "@/app/_ui/text-area.client";
import { type KeptDraft, RecordForm } from "../../_components/record-form.client";
import { addQuestion, saveQuestion } from "./actions";
import { QUESTION_LABELS } from "./schema";

type Props = {
  record: { id: string; version: number | null; fields: { text: string } };
  draft: KeptDraft | null;
};

export function QuestionForm({ record, draft }: Props) {
  const isNew = record.version === null;
  return (
    <RecordForm
      label="Question"
      form="question"
      record={record}
      draft={draft}
      action={isNew ? addQuestion : saveQuestion}
      labels={QUESTION_LABELS}
      submitLabel={isNew ? "Add the question" : "Save the question"}
    >
      {(values, set) => (
        <TextArea
          name="text"
          label={QUESTION_LABELS.text}
          description="One that yes or no can answer, with its time where that matters: “Did Russia interfere in 2016?”"
          value={values.text}
          onChange={(text) => set("text", text)}
          rows={2}
          count={500}
          isRequired
        />
      )}
    </RecordForm>
  );
}
