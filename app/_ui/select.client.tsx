"use client";
import { useRef } from "react";
import { Field } from "./field";
import { describedBy, fieldId } from "./field-id";
import type { FieldProps } from "./field-label";
import { LINE } from "./field-styles";
import { useFieldError } from "./form-context.client";
import { useEarlyChange } from "./use-early-change.client";

type Option = { value: string; label: string };
type Props = FieldProps & {
  options: readonly Option[];
  value?: string;
  defaultValue?: string;
  onChange?: (value: string) => void;
  onBlur?: () => void;
  /** What stands for no choice. Without it the first option is chosen from the beginning. */
  emptyLabel?: string;
};

/** One of a list that needs no explanation; otherwise a RadioGroup. The browser's own, which phones know best. */
export function Select({ options, emptyLabel, onChange, ...props }: Props) {
  const { name, value, defaultValue } = props;
  const id = props.id ?? fieldId(name);
  const error = useFieldError(name, props.error);
  const help = { ...props, id, error };
  const list = useRef<HTMLSelectElement>(null);
  useEarlyChange(list, onChange && ((early) => onChange(early.value)));

  return (
    <Field {...help}>
      <select
        ref={list}
        id={id}
        name={name}
        value={value}
        defaultValue={defaultValue}
        onChange={onChange && ((event) => onChange(event.target.value))}
        onBlur={props.onBlur}
        required={props.isRequired}
        disabled={props.isDisabled}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, help)}
        className={`${LINE} max-w-md`}
      >
        {emptyLabel !== undefined && <option value="">{emptyLabel}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
