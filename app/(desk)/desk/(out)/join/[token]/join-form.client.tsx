"use client";

import { useActionState } from "react";
import { Button } from "@/app/_ui/button.client";
import { TextField } from "@/app/_ui/text-field.client";
import { FormMessage } from "../../../_components/form-message.client";
import { openAccount } from "./actions";

type Props = { token: string; email: string };

export function JoinForm({ token, email: invited }: Props) {
  const [state, action, isPending] = useActionState(openAccount, {});
  const errorOf = (name: string) => state.fields?.[name]?.[0];

  return (
    <form action={action} className="space-y-4">
      <FormMessage state={state} />
      <input type="hidden" name="token" value={token} />
      <TextField
        label="Your name"
        name="name"
        autoComplete="name"
        description="It stands under what you write and approve, and readers see it."
        isRequired
        error={errorOf("name")}
      />
      <TextField
        label="E-mail address"
        name="email"
        type="email"
        autoComplete="username"
        defaultValue={invited}
        isRequired
        error={errorOf("email")}
      />
      <TextField
        label="Password"
        name="password"
        type="password"
        autoComplete="new-password"
        description="At least 12 characters; any characters will do. A few words make a good one."
        isRequired
        error={errorOf("password")}
      />
      <Button type="submit" look="primary" isPending={isPending}>
        Open the account
      </Button>
    </form>
  );
}
