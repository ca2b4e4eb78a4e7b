"use client";
import { Form } from "@/app/_ui/form.client";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { TextField } from "@/app/_ui/text-field.client";
import { signIn } from "./actions";
import { PasskeyButton } from "./passkey-button.client";

type Props = { next: string };

export function SignInForm({ next }: Props) {
  return (
    <div className="space-y-8">
      <Form action={signIn} label="Sign in" className="space-y-5">
        <input type="hidden" name="next" value={next} />
        <TextField label="E-mail address" name="email" type="email" autoComplete="username" isRequired />
        <TextField
          label="Password"
          name="password"
          type="password"
          autoComplete="current-password"
          isRequired
        />
        <SubmitButton pendingLabel="Signing in…">Sign in</SubmitButton>
      </Form>
      <PasskeyButton next={next} />
      <p className="text-muted text-sm">
        No account, or the password forgotten? Ask an administrator of this desk for a link.
      </p>
    </div>
  );
}
