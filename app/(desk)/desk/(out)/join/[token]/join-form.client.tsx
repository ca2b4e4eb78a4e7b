"use client";
import { Form } from "@/app/_ui/form.client";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { TextField } from "@/app/_ui/text-field.client";
import { openAccount } from "./actions";

type Props = { token: string; email: string };

export function JoinForm({ token, email }: Props) {
  return (
    <Form action={openAccount} label="Open your account" className="space-y-5">
      <input type="hidden" name="token" value={token} />
      <TextField
        label="Your name"
        name="name"
        autoComplete="name"
        description="It stands under what you write and approve, and readers see it."
        isRequired
      />
      <TextField
        label="E-mail address"
        name="email"
        type="email"
        autoComplete="username"
        defaultValue={email}
        isRequired
      />
      <TextField
        label="Password"
        name="password"
        type="password"
        autoComplete="new-password"
        description="At least 12 characters; any will do. A few words make a good one."
        isRequired
      />
      <SubmitButton>Open the account</SubmitButton>
    </Form>
  );
}
