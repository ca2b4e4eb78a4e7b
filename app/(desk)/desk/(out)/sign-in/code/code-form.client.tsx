"use client";

import { useActionState } from "react";
import { Button } from "@/app/_ui/button.client";
import { TextField } from "@/app/_ui/text-field.client";
import { FormMessage } from "../../../_components/form-message.client";
import { enterCode } from "../actions";

export function CodeForm({ next }: { next: string }) {
  const [state, action, isPending] = useActionState(enterCode, {});

  return (
    <form action={action} className="space-y-4">
      <FormMessage state={state} />
      <input type="hidden" name="next" value={next} />
      <TextField
        label="Code"
        name="code"
        autoComplete="one-time-code"
        isRequired
        error={state.fields?.code?.[0]}
      />
      <Button type="submit" look="primary" isPending={isPending}>
        Go on
      </Button>
    </form>
  );
}
