"use client";
import { useRef } from "react";
import { ComboBox as AriaComboBox, Input } from "react-aria-components/ComboBox";
import { ComboList } from "./combo-list.client";
import { ComboButton, ComboError, ComboLabel } from "./combo-parts.client";
import { fieldId } from "./field-id";
import type { FieldProps } from "./field-label";
import { LINE } from "./field-styles";
import { useFieldError } from "./form-context.client";
import type { Option } from "./option-search.client";
import { type ComboUse, useCombo } from "./use-combo.client";
import { useEarlyChange } from "./use-early-change.client";

type Props = FieldProps & {
  value?: Option | null;
  defaultValue?: Option | null;
  onChange?: (option: Option | null) => void;
  onBlur?: () => void;
  /** What there is for some words; for none, what is likely. A server action will do. */
  search: ComboUse["search"];
  /** Makes a new one out of the words typed. Null when the person thought better of it; throws with a message. */
  create?: ComboUse["create"];
  placeholder?: string;
  /** False where the choice is sent by other means. */
  isSent?: boolean;
};

/** One of very many, found by typing; what is not there yet can be made in place. The id is sent as `name`. */
export function ComboBox({ search, create, defaultValue, isSent = true, ...props }: Props) {
  const { name, label, description, isRequired, isDisabled, value, onChange } = props;
  const combo = useCombo({ search, create, value, first: defaultValue, onChange });
  const error = useFieldError(name, props.error) ?? combo.problem;
  const box = useRef<HTMLDivElement>(null);
  useEarlyChange(box, (early) => combo.type(early.value));

  return (
    <AriaComboBox
      id={props.id ?? fieldId(name)}
      name={isSent ? name : undefined}
      items={combo.options}
      inputValue={combo.text}
      onInputChange={combo.type}
      value={combo.value?.id ?? null}
      onChange={combo.choose}
      onOpenChange={(isOpen, trigger) => isOpen && combo.open(trigger === "manual")}
      onBlur={() => {
        combo.leave();
        props.onBlur?.();
      }}
      allowsEmptyCollection
      isRequired={isRequired}
      isDisabled={isDisabled}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className="min-w-0"
    >
      <ComboLabel label={label} isRequired={isRequired} description={description} />
      <div ref={box} className="relative">
        <Input
          placeholder={props.placeholder}
          className={`${LINE} pe-11`}
          onKeyDownCapture={({ key }) => combo.press(key)}
        />
        <ComboButton />
      </div>
      <ComboError>{error}</ComboError>
      <ComboList isSearching={combo.isSearching} failed={combo.failed} words={combo.words} />
    </AriaComboBox>
  );
}
