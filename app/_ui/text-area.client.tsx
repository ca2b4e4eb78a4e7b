"use client";
import { type Ref, useImperativeHandle, useLayoutEffect, useRef, useState } from "react";
import { CharacterCount } from "./character-count";
import { Field } from "./field";
import { describedBy, fieldId } from "./field-id";
import type { FieldProps } from "./field-label";
import { BOX } from "./field-styles";
import { useFieldError } from "./form-context.client";
import { useEarlyChange } from "./use-early-change.client";

type Props = FieldProps & {
  value?: string;
  defaultValue?: string;
  onChange?: (value: string) => void;
  onBlur?: () => void;
  /** The least height, in lines; it grows with what is written. */
  rows?: number;
  /** Shows how much is written; with a number, of how much. Nothing is cut off. */
  count?: boolean | number;
  placeholder?: string;
  lang?: string;
  dir?: "ltr" | "rtl" | "auto";
  /** In the reading face, for quotations. */
  isQuotation?: boolean;
  isReadOnly?: boolean;
  ref?: Ref<HTMLTextAreaElement>;
};

/** Several lines of text. */
export function TextArea({ defaultValue = "", rows = 3, count, ref, ...props }: Props) {
  const { name, isQuotation, onChange } = props;
  const [own, setOwn] = useState(defaultValue);
  const text = props.value ?? own;
  const box = useGrowing(text, ref);
  const id = props.id ?? fieldId(name);
  const error = useFieldError(name, props.error);
  const help = { ...props, id, error };
  useEarlyChange(box, (early) => change(early.value));
  const countId = count ? [`${id}-count`] : [];

  function change(words: string) {
    setOwn(words);
    onChange?.(words);
  }

  return (
    <Field {...help} after={count && <CharacterCount id={`${id}-count`} text={text} most={limitOf(count)} />}>
      <textarea
        ref={box}
        id={id}
        name={name}
        value={text}
        onChange={(event) => change(event.target.value)}
        onBlur={props.onBlur}
        rows={rows}
        // The room for `rows` lines: a box that is sized by its content does not go by that attribute.
        style={{ minHeight: `calc(${rows}lh + 1rem + 2px)` }}
        required={props.isRequired}
        disabled={props.isDisabled}
        readOnly={props.isReadOnly}
        placeholder={props.placeholder}
        lang={props.lang}
        dir={props.dir}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, help, ...countId)}
        className={`${BOX} field-sizing-content block resize-y py-2 ${isQuotation ? "font-serif text-lg leading-snug" : ""}`}
      />
    </Field>
  );
}

function limitOf(count: boolean | number): number | undefined {
  return typeof count === "number" ? count : undefined;
}

/** As tall as its text, where the browser does not do that by itself. */
function useGrowing(text: string, ref: Ref<HTMLTextAreaElement> | undefined) {
  const box = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle(ref, () => box.current as HTMLTextAreaElement);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text.
  useLayoutEffect(() => {
    const area = box.current;
    if (!area || CSS.supports("field-sizing", "content")) return;
    area.style.height = "auto";
    area.style.height = `${area.scrollHeight + 2}px`;
  }, [text]);
  return box;
}
