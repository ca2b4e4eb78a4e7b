import type { ReactNode } from "react";

/** What every field takes. `error` comes from the form around it by the field's name when it is not given. */
export type FieldProps = {
  name: string;
  label: string;
  description?: ReactNode;
  error?: string;
  isRequired?: boolean;
  isDisabled?: boolean;
  /** Where two fields of a page have the same name. */
  id?: string;
};

type Props = { label: string; isRequired?: boolean };

/** The text of a label; what is required says so in words. */
export function LabelText({ label, isRequired }: Props) {
  return (
    <>
      {label}
      {isRequired && <span className="font-normal text-muted text-sm"> (required)</span>}
    </>
  );
}

/** What stands between the label and the control. */
export function FieldDescription({ id, children }: { id: string; children?: ReactNode }) {
  if (!children) return null;
  return (
    <div id={`${id}-description`} className="mb-1 max-w-prose text-muted text-sm">
      {children}
    </div>
  );
}
