import type { ReactNode } from "react";
import { FieldError } from "./field-error";
import { FieldDescription, type FieldProps, LabelText } from "./field-label";

type Props = Omit<FieldProps, "name" | "id"> & { id: string; after?: ReactNode; children: ReactNode };

/** The label, explanation and error around one control that has `id` and is described by `describedBy`. */
export function Field({ id, label, description, error, isRequired, after, children }: Props) {
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="mb-1 block font-semibold">
        <LabelText label={label} isRequired={isRequired} />
      </label>
      <FieldDescription id={id}>{description}</FieldDescription>
      {children}
      {after}
      <FieldError id={`${id}-error`}>{error}</FieldError>
    </div>
  );
}
