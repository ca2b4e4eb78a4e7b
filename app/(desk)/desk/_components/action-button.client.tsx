"use client";
import type { ReactNode } from "react";
import type { ButtonSize, ButtonVariant } from "@/app/_ui/button-look";
import { Form } from "@/app/_ui/form.client";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import type { FormState } from "@/lib/platform/form";

type Props = {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  fields?: Record<string, string>;
  variant?: ButtonVariant;
  size?: ButtonSize;
  label?: string;
  children: ReactNode;
};

/** A button that is a whole form: one action on one record. `label` tells it from its like. */
export function ActionButton({
  action,
  fields = {},
  variant = "plain",
  size = "small",
  label,
  children,
}: Props) {
  return (
    <Form action={action}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton variant={variant} size={size} aria-label={label}>
        {children}
      </SubmitButton>
    </Form>
  );
}
