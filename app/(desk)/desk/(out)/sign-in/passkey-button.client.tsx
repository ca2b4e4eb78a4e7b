"use client";

import { passkeyClient } from "@better-auth/passkey/client";
import { createAuthClient } from "better-auth/client";
import { useState } from "react";
import { Button } from "@/app/_ui/button.client";
import { FormMessage } from "../../_components/form-message.client";

type Props = { next: string };

/** Signs in by a passkey: the one thing of signing in that a form alone cannot do. */
export function PasskeyButton({ next }: Props) {
  const [message, setMessage] = useState<string>();
  const [isPending, setPending] = useState(false);

  async function signIn() {
    setPending(true);
    const client = createAuthClient({ plugins: [passkeyClient()] });
    const { error } = await client.signIn.passkey();
    if (!error) return window.location.assign(next);
    setPending(false);
    setMessage(error.message ?? "The passkey was not accepted.");
  }

  return (
    <div className="space-y-2">
      <FormMessage state={{ message }} />
      <Button onPress={signIn} isPending={isPending}>
        Sign in with a passkey
      </Button>
    </div>
  );
}
