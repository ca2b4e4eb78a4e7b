"use client";
import { useState } from "react";
import { ComboBox } from "@/app/_ui/combo-box.client";
import type { Option } from "@/app/_ui/option-search.client";
import { findStatements } from "../actions";
import { AnswerForm } from "./answer-form.client";

type Props = { questionId: string; options: readonly { value: string; label: string }[] };

/** Finds a statement by its words, then asks how it answers. */
export function NewAnswer({ questionId, options }: Props) {
  const [statement, setStatement] = useState<Option | null>(null);

  return (
    <div className="grid max-w-3xl gap-4">
      <ComboBox
        name="statement"
        label="Statement"
        description="By words of it."
        value={statement}
        onChange={setStatement}
        search={search}
      />
      {statement && (
        <AnswerForm
          key={statement.id}
          names={{ questionId, statementId: statement.id }}
          saved={null}
          options={options}
          label="How it answers"
        />
      )}
    </div>
  );
}

async function search(words: string): Promise<Option[]> {
  const answer = await findStatements(words);
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
}
