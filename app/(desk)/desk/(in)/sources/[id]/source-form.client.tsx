"use client";
import { CheckBox } from "@/app/_ui/check-box.client";
import { DateField } from "@/app/_ui/date-field.client";
import { LanguageField } from "@/app/_ui/language-field.client";
import { RadioGroup } from "@/app/_ui/radio-group.client";
import { Select } from "@/app/_ui/select.client";
import { TextArea } from "@/app/_ui/text-area.client";
import { TextField } from "@/app/_ui/text-field.client";
import { formatDay } from "@/lib/platform/dates";
import { languageName } from "@/lib/platform/language";
import { type KeptDraft, RecordForm } from "../../../_components/record-form.client";
import { saveSource } from "../actions";
import { type Choice, SOURCE_LABELS, type SourceFields } from "../schema";
import { asFound } from "./as-found.client";

type Found = Partial<Record<keyof SourceFields, string | boolean | null>>;
type Props = {
  record: { id: string; version: number; fields: SourceFields };
  draft: KeptDraft | null;
  kinds: readonly Choice[];
  provenances: readonly Choice[];
  /** What the newest copy says of itself. */
  found: Found;
};

/** What is known of a source, with what its newest copy says where that is something else. */
export function SourceForm({ record, draft, kinds, provenances, found }: Props) {
  return (
    <RecordForm<SourceFields>
      label="Source"
      form="source"
      record={record}
      draft={draft}
      action={saveSource}
      labels={SOURCE_LABELS}
      print={(field, value) => printed(field, value, [...kinds, ...provenances])}
      submitLabel="Save the source"
    >
      {(values, set) => (
        <>
          <Published values={values} set={set} found={found} />
          <Select
            name="kind"
            label={SOURCE_LABELS.kind}
            options={kinds}
            value={values.kind}
            onChange={(kind) => set("kind", kind)}
          />
          <RadioGroup
            name="provenance"
            label={SOURCE_LABELS.provenance}
            options={provenances}
            value={values.provenance}
            onChange={(provenance) => set("provenance", provenance)}
          />
          <Rights values={values} set={set} />
        </>
      )}
    </RecordForm>
  );
}

type PartProps = {
  values: SourceFields;
  set: <K extends keyof SourceFields>(field: K, value: SourceFields[K]) => void;
};

function Published({ values, set, found }: PartProps & { found: Found }) {
  const said = (field: "title" | "publisher" | "author" | "publishedOn" | "language") =>
    asFound({
      value: values[field],
      found: found[field],
      print: (value) => printed(field, value, []),
      onUse: (value) => set(field, value),
    });
  return (
    <>
      <TextField
        name="title"
        label={SOURCE_LABELS.title}
        description={said("title")}
        value={values.title}
        onChange={(title) => set("title", title)}
        isRequired
      />
      <TextField
        name="publisher"
        label={SOURCE_LABELS.publisher}
        description={said("publisher")}
        value={values.publisher}
        onChange={(publisher) => set("publisher", publisher)}
        isRequired
      />
      <TextField
        name="author"
        label={SOURCE_LABELS.author}
        description={said("author")}
        value={values.author ?? ""}
        onChange={(author) => set("author", author || null)}
      />
      <DateField
        name="publishedOn"
        label={SOURCE_LABELS.publishedOn}
        description={said("publishedOn")}
        value={values.publishedOn ? { on: values.publishedOn, precision: "day" } : null}
        onChange={(date) => set("publishedOn", date?.on ?? null)}
        wholeDay
      />
      <LanguageField
        name="language"
        label={SOURCE_LABELS.language}
        description={said("language")}
        value={values.language || null}
        onChange={(language) => set("language", language ?? "")}
        isRequired
      />
      <TextField
        name="url"
        label={SOURCE_LABELS.url}
        type="url"
        description="Where readers find the original. What was captured from another address says so."
        value={values.url}
        onChange={(url) => set("url", url)}
        isRequired
      />
    </>
  );
}

function Rights({ values, set }: PartProps) {
  return (
    <>
      <CheckBox
        name="freeToShow"
        label={SOURCE_LABELS.freeToShow}
        description="In the public domain, or licensed so. Otherwise readers see the quoted passages only."
        value={values.freeToShow}
        onChange={(freeToShow) => set("freeToShow", freeToShow)}
      />
      <TextField
        name="licence"
        label={SOURCE_LABELS.licence}
        description="Such as CC BY 4.0, or Public domain."
        value={values.licence ?? ""}
        onChange={(licence) => set("licence", licence || null)}
      />
      <TextArea
        name="interestNote"
        label={SOURCE_LABELS.interestNote}
        description="What readers have to know of whose side it is on: who pays for it, who is its owner."
        value={values.interestNote ?? ""}
        onChange={(note) => set("interestNote", note || null)}
        rows={2}
      />
    </>
  );
}

function printed(field: string, value: unknown, choices: readonly Choice[]): string {
  if (typeof value === "boolean") return value ? "Yes" : "No";
  const text = typeof value === "string" ? value : "";
  if (field === "publishedOn" && text) return formatDay(text);
  if (field === "language" && text) return languageName(text);
  return choices.find((choice) => choice.value === text)?.label ?? text;
}
