"use client";
import { useState } from "react";
import { FieldConflicts } from "@/app/_ui/field-conflicts.client";
import { Form } from "@/app/_ui/form.client";
import { Select } from "@/app/_ui/select.client";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { TextArea } from "@/app/_ui/text-area.client";
import type { FieldConflict } from "@/lib/platform/errors";
import type { FormState } from "@/lib/platform/form";
import { saveAnswer } from "../actions";
import { type Answer, QUESTION_LABELS } from "../schema";

type Names = { questionId: string; statementId: string };
type Props = {
  names: Names;
  /** How it is filed now; null for one that is not. */
  saved: Answer | null;
  options: readonly { value: string; label: string }[];
  label: string;
};

/** How one statement answers a question. */
export function AnswerForm({ names, saved, options, label }: Props) {
  const id = `${names.questionId}-${names.statementId}`;
  const [answer, setAnswer] = useState<Answer>(saved ?? { stance: "yes", reason: null });
  const [was, setWas] = useState(saved);
  const [note, setNote] = useState<string>();
  const [conflicts, setConflicts] = useState<readonly FieldConflict[]>([]);

  async function send(before: FormState): Promise<FormState> {
    const state = await saveAnswer(before, formOf({ ...names, ...answer, was }));
    setConflicts(state.conflicts ?? []);
    setNote(state.saved?.note);
    if (state.saved) setWas(answer);
    return state;
  }
  function choose(chosen: Record<string, unknown>) {
    const theirs = Object.fromEntries(conflicts.map(({ field, theirs: value }) => [field, value ?? null]));
    setWas({ ...(was ?? answer), ...theirs } as Answer);
    setAnswer({ ...answer, ...chosen } as Answer);
    setConflicts([]);
  }

  if (conflicts.length > 0) {
    return <FieldConflicts conflicts={conflicts} labels={QUESTION_LABELS} onChoose={choose} />;
  }
  return (
    <Form action={send} label={label} className="grid gap-4">
      <Select
        id={`stance-${id}`}
        name="stance"
        label={QUESTION_LABELS.stance}
        options={options}
        value={answer.stance}
        onChange={(stance) => setAnswer({ ...answer, stance })}
      />
      <TextArea
        id={`reason-${id}`}
        name="reason"
        label={QUESTION_LABELS.reason}
        description="Why it is this stance, where the words do not say so by themselves."
        value={answer.reason ?? ""}
        onChange={(reason) => setAnswer({ ...answer, reason: reason || null })}
        rows={2}
      />
      <div className="flex flex-wrap items-center gap-3">
        <SubmitButton variant="plain">{saved ? "Save the answer" : "File it"}</SubmitButton>
        <p role="status" className="text-good text-sm">
          {note}
        </p>
      </div>
    </Form>
  );
}

function formOf(values: object): FormData {
  const form = new FormData();
  form.set("values", JSON.stringify(values));
  return form;
}
