"use client";
import type { ReactNode } from "react";
import { FieldError as AriaFieldError, Button, Label, Text } from "react-aria-components/ComboBox";
import { FieldError } from "./field-error";
import { LabelText } from "./field-label";

type LabelProps = { label: string; isRequired?: boolean; description?: ReactNode };

/** The label and explanation of a field of React Aria, which joins them to the box. */
export function ComboLabel({ label, isRequired, description }: LabelProps) {
  return (
    <>
      <Label className="mb-1 block font-semibold">
        <LabelText label={label} isRequired={isRequired} />
      </Label>
      {description && (
        <Text slot="description" className="mb-1 block max-w-prose text-muted text-sm">
          {description}
        </Text>
      )}
    </>
  );
}

export function ComboError({ children }: { children?: string }) {
  return (
    <AriaFieldError elementType="div">
      <FieldError>{children}</FieldError>
    </AriaFieldError>
  );
}

export function ComboButton() {
  return (
    <Button className="absolute inset-y-0 end-0 grid w-10 cursor-pointer place-items-center">
      <svg aria-hidden="true" viewBox="0 0 10 6" className="w-2.5 fill-none stroke-2 stroke-current">
        <path d="M1 1l4 4 4-4" />
      </svg>
    </Button>
  );
}
