"use client";
import { Form } from "@/app/_ui/form.client";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { TextField } from "@/app/_ui/text-field.client";
import { enterCode } from "../actions";

export function CodeForm({ next }: { next: string }) {
  return (
    <Form action={enterCode} label="Second step" className="space-y-5">
      <input type="hidden" name="next" value={next} />
      <TextField label="Code" name="code" autoComplete="one-time-code" isRequired width={16} />
      <SubmitButton pendingLabel="Checking…">Go on</SubmitButton>
    </Form>
  );
}
