"use client";
import type { ComponentProps } from "react";
import { Button } from "./button.client";
import { useFormPending } from "./form-context.client";

type Props = Omit<ComponentProps<typeof Button>, "type" | "isPending">;

/** Sends the `Form` around it, and shows that it is being sent. `name` and `value` tell several apart. */
export function SubmitButton({ variant = "primary", pendingLabel = "Saving…", ...rest }: Props) {
  const isPending = useFormPending();
  return (
    <Button {...rest} type="submit" variant={variant} isPending={isPending} pendingLabel={pendingLabel} />
  );
}
