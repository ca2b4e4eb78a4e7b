"use client";
import { Form } from "@/app/_ui/form.client";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { TextField } from "@/app/_ui/text-field.client";
import { choosePassword } from "./actions";

type Props = { token: string; email: string };

export function NewPasswordForm({ token, email }: Props) {
  return (
    <Form action={choosePassword} label="Choose a new password" className="space-y-5">
      <input type="hidden" name="token" value={token} />
      <input type="hidden" autoComplete="username" value={email} readOnly />
      <TextField
        label="New password"
        name="password"
        type="password"
        autoComplete="new-password"
        description="At least 12 characters. Wherever you are signed in, you will be signed out."
        isRequired
      />
      <SubmitButton>Set the password</SubmitButton>
    </Form>
  );
}
