"use client";
import type { Precision } from "@/lib/platform/generated/enums";
import { languageName } from "@/lib/platform/language";
import { QuoteCheckField } from "../../../_components/quote-check-field.client";
import { type KeptDraft, RecordForm } from "../../../_components/record-form.client";
import type { Names, StatementFacts } from "../../../_components/schema";
import { StatementFields } from "../../../_components/statement-fields.client";
import { saveStatement } from "../actions";
import { STATEMENT_LABELS } from "../schema";

type Fields = StatementFacts & { quote: string };
type Props = {
  record: { id: string; version: number; fields: Fields & { precision: Precision } };
  draft: KeptDraft | null;
  names: Names;
  /** The text of its first source; null where there is none. */
  text: string | null;
};

/** A statement as it is edited; its words are compared with its first source as they are typed. */
export function StatementForm({ record, draft, names, text }: Props) {
  return (
    <RecordForm<Fields>
      label="Statement"
      form="statement"
      record={record}
      draft={draft}
      action={saveStatement}
      labels={STATEMENT_LABELS}
      print={(field, value) => printed(field, value, names)}
      submitLabel="Save the statement"
    >
      {(values, set) => (
        <>
          <QuoteCheckField
            name="quote"
            label={STATEMENT_LABELS.quote}
            value={values.quote}
            onChange={(quote) => set("quote", quote)}
            language={values.language ?? "en"}
            text={text}
            description="Compared with the first source as you type. Saving checks every source again."
            isRequired
          />
          <StatementFields
            values={values}
            onChange={(part) => {
              for (const [field, value] of Object.entries(part)) set(field as keyof Fields, value as never);
            }}
            names={names}
          />
        </>
      )}
    </RecordForm>
  );
}

/** Ids are no text for people: what they mean is. */
function printed(field: string, value: unknown, names: Names): string {
  const text = value === null || value === undefined ? "" : String(value);
  if (field.endsWith("Id")) return text && (names[text]?.label ?? "Somebody or something chosen meanwhile");
  return field.toLowerCase().endsWith("language") && text ? languageName(text) : text;
}
