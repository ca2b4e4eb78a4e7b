"use client";
import { useEffect, useRef, useState } from "react";
import { ComboBox } from "./combo-box.client";
import { fieldId } from "./field-id";
import type { FieldProps } from "./field-label";
import { useFieldError } from "./form-context.client";
import type { Option } from "./option-search.client";
import type { ComboUse } from "./use-combo.client";

type Props = FieldProps & {
  value?: readonly Option[];
  defaultValue?: readonly Option[];
  onChange?: (options: Option[]) => void;
  search: ComboUse["search"];
  create?: ComboUse["create"];
  placeholder?: string;
};

/** Several of very many. Each id is sent under `name`, once for each. */
export function ComboBoxMany({ value, defaultValue = [], onChange, search, ...props }: Props) {
  const [own, setOwn] = useState<readonly Option[]>(defaultValue);
  const chosen = value ?? own;
  const id = props.id ?? fieldId(props.name);
  const error = useFieldError(props.name, props.error);

  const wasChanged = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the box is a new one with each choice.
  useEffect(() => {
    if (wasChanged.current) document.getElementById(id)?.focus();
  }, [chosen.length, id]);

  function change(next: Option[]) {
    wasChanged.current = true;
    setOwn(next);
    onChange?.(next);
  }
  async function searchOthers(words: string) {
    const found = await search(words);
    return found.filter((option) => !chosen.some((one) => one.id === option.id));
  }
  function add(option: Option | null) {
    if (!option || chosen.some((one) => one.id === option.id)) return;
    change([...chosen, option]);
  }
  function remove(option: Option) {
    change(chosen.filter((one) => one.id !== option.id));
  }

  return (
    <div>
      <ComboBox
        {...props}
        // A new box for the next one: emptied by hand, the old one would open its list over what is chosen.
        key={chosen.length}
        id={id}
        error={error}
        isSent={false}
        value={null}
        onChange={add}
        search={searchOthers}
      />
      <Chosen label={props.label} options={chosen} onRemove={remove} />
      {chosen.map((option) => (
        <input key={option.id} type="hidden" name={props.name} value={option.id} />
      ))}
    </div>
  );
}

type ChosenProps = { label: string; options: readonly Option[]; onRemove: (option: Option) => void };

function Chosen({ label, options, onRemove }: ChosenProps) {
  if (options.length === 0) return null;
  return (
    <ul aria-label={`${label}: chosen`} className="mt-2 flex flex-wrap gap-2">
      {options.map((option) => (
        <li key={option.id} className="flex items-center rounded border border-rule bg-paper ps-2.5">
          {option.label}
          <button
            type="button"
            onClick={() => onRemove(option)}
            aria-label={`Remove ${option.label}`}
            className="grid size-8 cursor-pointer place-items-center text-muted hover:text-danger"
          >
            <svg aria-hidden="true" viewBox="0 0 12 12" className="w-3 fill-none stroke-2 stroke-current">
              <path d="M2 2l8 8M10 2l-8 8" />
            </svg>
          </button>
        </li>
      ))}
    </ul>
  );
}
