"use client";
import { passkeyClient } from "@better-auth/passkey/client";
import { createAuthClient } from "better-auth/client";
import { useState, useTransition } from "react";
import { Button } from "@/app/_ui/button.client";
import { ErrorSummary } from "@/app/_ui/error-summary.client";

type Props = { next: string };

/** Signs in by a passkey: the one thing of signing in that a form alone cannot do. */
export function PasskeyButton({ next }: Props) {
  const [message, setMessage] = useState<string>();
  const [isPending, start] = useTransition();

  function signIn() {
    start(async () => {
      setMessage(undefined);
      const client = createAuthClient({ plugins: [passkeyClient()] });
      const { error } = await client.signIn.passkey();
      if (error) setMessage(error.message ?? "The passkey was not accepted.");
      else window.location.assign(next);
    });
  }

  return (
    <div>
      <ErrorSummary message={message} />
      <Button onPress={signIn} isPending={isPending} pendingLabel="Waiting for your passkey…">
        Sign in with a passkey
      </Button>
    </div>
  );
}
