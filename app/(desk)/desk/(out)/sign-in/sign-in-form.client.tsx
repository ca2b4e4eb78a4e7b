"use client";

import { useActionState } from "react";
import { Button } from "@/app/_ui/button.client";
import { TextField } from "@/app/_ui/text-field.client";
import { FormMessage } from "../../_components/form-message.client";
import { signIn } from "./actions";
import { PasskeyButton } from "./passkey-button.client";

type Props = { next: string };

export function SignInForm({ next }: Props) {
  const [state, action, isPending] = useActionState(signIn, {});

  return (
    <div className="space-y-8">
      <form action={action} className="space-y-4">
        <FormMessage state={state} />
        <input type="hidden" name="next" value={next} />
        <TextField
          label="E-mail address"
          name="email"
          type="email"
          autoComplete="username webauthn"
          isRequired
          error={state.fields?.email?.[0]}
        />
        <TextField
          label="Password"
          name="password"
          type="password"
          autoComplete="current-password"
          isRequired
          error={state.fields?.password?.[0]}
        />
        <Button type="submit" look="primary" isPending={isPending}>
          Sign in
        </Button>
      </form>
      <PasskeyButton next={next} />
      <p className="text-muted text-sm">
        No account, or the password forgotten? Ask an administrator of this desk for a link.
      </p>
    </div>
  );
}
