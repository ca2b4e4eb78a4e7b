"use client";

import { TextField as AriaTextField, FieldError, Input, Label, Text } from "react-aria-components";

type Props = {
  label: string;
  name?: string;
  type?: "text" | "email" | "password" | "url" | "search";
  description?: string;
  error?: string;
  isRequired?: boolean;
  autoComplete?: string;
  defaultValue?: string;
  value?: string;
  onChange?: (value: string) => void;
};

export function TextField({ label, description, error, ...rest }: Props) {
  return (
    <AriaTextField isInvalid={Boolean(error)} className="block" {...rest}>
      <Label className="block font-semibold">{label}</Label>
      <Input className="min-h-9 w-full rounded border border-edge bg-sheet px-3" />
      {description && <Text slot="description">{description}</Text>}
      <FieldError>{error}</FieldError>
    </AriaTextField>
  );
}
