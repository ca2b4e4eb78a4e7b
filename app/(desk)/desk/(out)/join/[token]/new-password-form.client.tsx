"use client";

import { useActionState } from "react";
import { Button } from "@/app/_ui/button.client";
import { TextField } from "@/app/_ui/text-field.client";
import { FormMessage } from "../../../_components/form-message.client";
import { choosePassword } from "./actions";

type Props = { token: string; email: string };

export function NewPasswordForm({ token, email }: Props) {
  const [state, action, isPending] = useActionState(choosePassword, {});

  return (
    <form action={action} className="space-y-4">
      <FormMessage state={state} />
      <input type="hidden" name="token" value={token} />
      <input type="hidden" autoComplete="username" value={email} readOnly />
      <TextField
        label="New password"
        name="password"
        type="password"
        autoComplete="new-password"
        description="At least 12 characters. Wherever you are signed in, you will be signed out."
        isRequired
        error={state.fields?.password?.[0]}
      />
      <Button type="submit" look="primary" isPending={isPending}>
        Set the password
      </Button>
    </form>
  );
}
