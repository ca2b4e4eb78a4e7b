"use client";
import { type ReactNode, useRef, useState } from "react";
import { FieldError } from "./field-error";
import { describedBy, fieldId } from "./field-id";
import { FieldDescription, type FieldProps, LabelText } from "./field-label";
import { useFieldError } from "./form-context.client";
import { useEarlyChange } from "./use-early-change.client";

type Option = { value: string; label: string; definition?: ReactNode };
type Props = FieldProps & {
  options: readonly Option[];
  value?: string | null;
  defaultValue?: string;
  onChange?: (value: string) => void;
  /** "row" for short labels without definitions, "columns" for many with them. */
  layout?: "list" | "columns" | "row";
  /** Lets a choice be taken back. */
  canClear?: boolean;
};

const LAYOUTS = {
  list: "grid gap-1",
  columns: "grid gap-x-6 gap-y-1 sm:grid-cols-2",
  row: "flex flex-wrap gap-x-5 gap-y-1",
};

/** One of a few, each with its definition under it. */
export function RadioGroup({ options, layout = "list", canClear, ...props }: Props) {
  const { name, label, description, isRequired, isDisabled, onChange } = props;
  const [own, setOwn] = useState(props.defaultValue ?? "");
  const chosen = props.value === undefined ? own : (props.value ?? "");
  const id = props.id ?? fieldId(name);
  const error = useFieldError(name, props.error);
  const group = useRef<HTMLFieldSetElement>(null);
  useEarlyChange(group, (early) => choose(early.value));

  function choose(value: string) {
    setOwn(value);
    onChange?.(value);
  }

  return (
    <fieldset
      ref={group}
      className="min-w-0"
      disabled={isDisabled}
      aria-describedby={describedBy(id, { description, error })}
    >
      <legend className="mb-1 font-semibold">
        <LabelText label={label} isRequired={isRequired} />
      </legend>
      <FieldDescription id={id}>{description}</FieldDescription>
      <div className={LAYOUTS[layout]}>
        {options.map((option, place) => (
          <Choice
            key={option.value}
            id={place === 0 ? id : `${id}-${place}`}
            name={name}
            option={option}
            isChosen={chosen === option.value}
            onChoose={choose}
          />
        ))}
      </div>
      {canClear && chosen !== "" && (
        <button
          type="button"
          onClick={() => choose("")}
          className="mt-1 min-h-6 text-link text-sm underline underline-offset-4"
        >
          Clear the choice<span className="sr-only"> of {label}</span>
        </button>
      )}
      <FieldError id={`${id}-error`}>{error}</FieldError>
    </fieldset>
  );
}

type ChoiceProps = {
  id: string;
  name: string;
  option: Option;
  isChosen: boolean;
  onChoose: (value: string) => void;
};

function Choice({ id, name, option: { value, label, definition }, isChosen, onChoose }: ChoiceProps) {
  return (
    <div className={`relative flex gap-2.5 rounded px-2 py-1.5 ${isChosen ? "bg-after-wash" : ""}`}>
      <input
        id={id}
        type="radio"
        name={name}
        value={value}
        checked={isChosen}
        onChange={() => onChoose(value)}
        aria-describedby={definition ? `${id}-definition` : undefined}
        className="relative z-10 mt-[0.28em] size-4 shrink-0 accent-link"
      />
      <div className="min-w-0">
        <label htmlFor={id} className="block min-h-6 font-medium after:absolute after:inset-0">
          {label}
        </label>
        {definition && (
          <div id={`${id}-definition`} className="text-muted text-sm leading-snug">
            {definition}
          </div>
        )}
      </div>
    </div>
  );
}
