"use client";
import { useState } from "react";
import { Form } from "@/app/_ui/form.client";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { TextField } from "@/app/_ui/text-field.client";
import { changePassword } from "./actions";

export function PasswordForm({ email }: { email: string }) {
  const [note, setNote] = useState<string>();

  return (
    <Form
      action={changePassword}
      label="Change the password"
      onAnswer={({ saved }) => setNote(saved?.note)}
      className="max-w-md space-y-5"
    >
      <input type="hidden" autoComplete="username" value={email} readOnly />
      <TextField
        label="Password now"
        name="current"
        type="password"
        autoComplete="current-password"
        isRequired
      />
      <TextField
        label="New password"
        name="password"
        type="password"
        autoComplete="new-password"
        description="At least 12 characters."
        isRequired
      />
      <SubmitButton variant="plain">Change the password</SubmitButton>
      <p role="status">{note}</p>
    </Form>
  );
}
