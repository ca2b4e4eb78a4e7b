"use client";
import { useState } from "react";
import { Form } from "@/app/_ui/form.client";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { TextField } from "@/app/_ui/text-field.client";
import type { FormState } from "@/lib/platform/form";
import { addTopic } from "./actions";

export function NewTopic() {
  const [name, setName] = useState("");
  const [note, setNote] = useState<string>();

  async function send(before: FormState, form: FormData): Promise<FormState> {
    const answer = await addTopic(before, form);
    setNote(answer.saved?.note);
    if (answer.saved) setName("");
    return answer;
  }

  return (
    <Form action={send} label="Add a topic" className="flex flex-wrap items-end gap-3">
      <div className="min-w-60 grow">
        <TextField name="name" label="New topic" value={name} onChange={setName} />
      </div>
      <SubmitButton variant="plain">Add the topic</SubmitButton>
      <p role="status" className="w-full text-good text-sm">
        {note}
      </p>
    </Form>
  );
}
