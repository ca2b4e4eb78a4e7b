"use client";
import { useState } from "react";
import { Fold } from "@/app/_ui/fold.client";
import type { Option } from "@/app/_ui/option-search.client";
import { RadioGroup } from "@/app/_ui/radio-group.client";
import { STANCES } from "@/lib/pairs/vocabulary";
import { QuestionField } from "../../../_components/question-field.client";
import type { Names } from "../../../_components/statement-fields.client";
import type { QuotationValues } from "./use-quotation.client";

type Props = {
  values: Pick<QuotationValues, "questionId" | "stance" | "reason">;
  onChange: (part: Partial<QuotationValues>) => void;
  names: Names;
};

const OPTIONS = Object.entries(STANCES).map(([value, { label, definition }]) => ({
  value,
  label,
  definition,
}));

/** The question that the statement answers, if it answers one. */
export function AnswerFields({ values, onChange, names }: Props) {
  const [chosen, setChosen] = useState<Option | null>(names[values.questionId ?? ""] ?? null);

  return (
    <Fold
      label="The question it answers"
      names={["answer.questionId", "answer.stance"]}
      isOpenAtFirst={values.questionId !== null}
    >
      <QuestionField
        name="answer.questionId"
        label="Question"
        description="Statements on one question make a timeline. Put it so that yes or no can answer it."
        value={chosen}
        onChange={(option) => {
          setChosen(option);
          onChange({ questionId: option?.id ?? null });
        }}
      />
      {values.questionId && (
        <RadioGroup
          name="answer.stance"
          label="Its answer"
          options={OPTIONS}
          value={values.stance}
          onChange={(stance) => onChange({ stance })}
          isRequired
        />
      )}
    </Fold>
  );
}
