"use client";
import {
  type HTMLInputAutoCompleteAttribute,
  type HTMLInputTypeAttribute,
  type Ref,
  useImperativeHandle,
  useRef,
} from "react";
import { Field } from "./field";
import { describedBy, fieldId } from "./field-id";
import type { FieldProps } from "./field-label";
import { LINE } from "./field-styles";
import { useFieldError } from "./form-context.client";
import { useEarlyChange } from "./use-early-change.client";

type Props = FieldProps & {
  value?: string;
  defaultValue?: string;
  onChange?: (value: string) => void;
  onBlur?: () => void;
  type?: Extract<
    HTMLInputTypeAttribute,
    "text" | "email" | "url" | "password" | "search" | "time" | "number"
  >;
  autoComplete?: HTMLInputAutoCompleteAttribute;
  inputMode?: "text" | "numeric" | "decimal" | "url" | "email";
  placeholder?: string;
  lang?: string;
  isReadOnly?: boolean;
  /** How many characters wide, where that says something about what is expected. */
  width?: number;
  ref?: Ref<HTMLInputElement>;
};

/** One line of text. */
export function TextField({ onChange, width, ref, ...props }: Props) {
  const { name, value, defaultValue, isRequired, isDisabled, isReadOnly, type = "text" } = props;
  const id = props.id ?? fieldId(name);
  const error = useFieldError(name, props.error);
  const help = { ...props, id, error };
  const input = useRef<HTMLInputElement>(null);
  useImperativeHandle(ref, () => input.current as HTMLInputElement);
  useEarlyChange(input, onChange && ((early) => onChange(early.value)));

  return (
    <Field {...help}>
      <input
        ref={input}
        id={id}
        name={name}
        type={type}
        value={value}
        defaultValue={defaultValue}
        onChange={onChange && ((event) => onChange(event.target.value))}
        onBlur={props.onBlur}
        required={isRequired}
        disabled={isDisabled}
        readOnly={isReadOnly}
        autoComplete={props.autoComplete ?? "off"}
        inputMode={props.inputMode}
        placeholder={props.placeholder}
        lang={props.lang}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, help)}
        style={width ? { maxWidth: `calc(${width}ch + 2rem)` } : undefined}
        className={LINE}
      />
    </Field>
  );
}
