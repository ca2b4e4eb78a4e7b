"use client";
import { ComboBox } from "./combo-box.client";
import type { FieldProps } from "./field-label";
import { languageOf, languagesFor } from "./languages";

type Props = FieldProps & { value: string | null; onChange: (tag: string | null) => void };

/** The language of a text, found by its name. */
export function LanguageField({ value, onChange, ...props }: Props) {
  return (
    <ComboBox
      {...props}
      isSent={false}
      value={value ? languageOf(value) : null}
      onChange={(option) => onChange(option?.id ?? null)}
      search={async (words) => languagesFor(words)}
    />
  );
}
