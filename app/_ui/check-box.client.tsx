"use client";
import { type ReactNode, useRef, useState } from "react";
import { FieldError } from "./field-error";
import { describedBy, fieldId } from "./field-id";
import type { FieldProps } from "./field-label";
import { useFieldError } from "./form-context.client";
import { useEarlyChange } from "./use-early-change.client";

type Props = Omit<FieldProps, "isRequired"> & {
  value?: boolean;
  defaultValue?: boolean;
  onChange?: (value: boolean) => void;
  /** What is sent when it is ticked; nothing is sent when it is not. */
  formValue?: string;
  children?: ReactNode;
};

/** Yes or no. */
export function CheckBox({ name, label, description, formValue = "true", ...props }: Props) {
  const [own, setOwn] = useState(props.defaultValue ?? false);
  const isTicked = props.value ?? own;
  const id = props.id ?? fieldId(name);
  const error = useFieldError(name, props.error);
  const box = useRef<HTMLInputElement>(null);
  useEarlyChange(box, () => tick(!isTicked));

  function tick(now: boolean) {
    setOwn(now);
    props.onChange?.(now);
  }

  return (
    <div>
      <div className="relative flex gap-2.5 py-0.5">
        <input
          ref={box}
          id={id}
          type="checkbox"
          name={name}
          value={formValue}
          checked={isTicked}
          disabled={props.isDisabled}
          onChange={({ target }) => tick(target.checked)}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, { description, error })}
          className="relative z-10 mt-[0.28em] size-4 shrink-0 accent-link"
        />
        <div className="min-w-0">
          <label htmlFor={id} className="block min-h-6 after:absolute after:inset-0">
            {label}
          </label>
          {description && (
            <div id={`${id}-description`} className="text-muted text-sm">
              {description}
            </div>
          )}
        </div>
      </div>
      <FieldError id={`${id}-error`}>{error}</FieldError>
    </div>
  );
}
