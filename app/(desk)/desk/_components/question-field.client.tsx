"use client";
import { answered } from "@/app/_ui/answered";
import { ComboBox } from "@/app/_ui/combo-box.client";
import type { FieldProps } from "@/app/_ui/field-label";
import type { Option } from "@/app/_ui/option-search.client";
import { lookUpQuestions, makeQuestion } from "../(in)/lookup/actions";

type Props = FieldProps & { value: Option | null; onChange: (option: Option | null) => void };

/** A question that statements answer: found by its words, or made in place. */
export function QuestionField(props: Props) {
  return (
    <ComboBox
      {...props}
      isSent={false}
      search={(words) => answered(lookUpQuestions(words))}
      create={(words) => answered(makeQuestion({ text: words.endsWith("?") ? words : `${words}?` }))}
    />
  );
}
