"use client";
import { RadioGroup } from "@/app/_ui/radio-group.client";
import { TextField } from "@/app/_ui/text-field.client";
import { formatDay } from "@/lib/platform/dates";
import { type KeptDraft, RecordForm } from "../../_components/record-form.client";
import { addSpeaker, saveSpeaker } from "./actions";
import { OfficesField } from "./offices-field.client";
import { type OfficeFields, SPEAKER_LABELS, type SpeakerFields } from "./schema";

type Props = {
  record: { id: string; version: number | null; fields: SpeakerFields };
  draft: KeptDraft | null;
};

const KINDS = [
  { value: "person", label: "A person" },
  { value: "organisation", label: "An organisation" },
];

export function SpeakerForm({ record, draft }: Props) {
  const isNew = record.version === null;

  return (
    <RecordForm
      label="Speaker"
      form="speaker"
      record={record}
      draft={draft}
      action={isNew ? addSpeaker : saveSpeaker}
      labels={SPEAKER_LABELS}
      print={print}
      submitLabel={isNew ? "Add the speaker" : "Save the speaker"}
    >
      {(values, set) => (
        <>
          <TextField
            name="name"
            label={SPEAKER_LABELS.name}
            value={values.name}
            onChange={(name) => set("name", name)}
            isRequired
          />
          <RadioGroup
            name="kind"
            label={SPEAKER_LABELS.kind}
            layout="row"
            options={KINDS}
            value={values.kind}
            onChange={(kind) => set("kind", kind)}
          />
          <TextField
            name="wikidata"
            label={SPEAKER_LABELS.wikidata}
            description="A Q and a number, such as Q42. It tells this speaker from others of the same name."
            value={values.wikidata ?? ""}
            onChange={(id) => set("wikidata", id.trim().toUpperCase() || null)}
            width={12}
          />
          <OfficesField offices={values.offices} onChange={(offices) => set("offices", offices)} />
        </>
      )}
    </RecordForm>
  );
}

function print(field: string, value: unknown): string {
  if (field === "kind") return KINDS.find((kind) => kind.value === value)?.label ?? "";
  if (field !== "offices" || !Array.isArray(value)) return String(value ?? "");
  return (value as OfficeFields[]).map(officeWords).join("\n");
}

function officeWords({ title, fromDay, untilDay }: OfficeFields): string {
  const days = [fromDay && `from ${formatDay(fromDay)}`, untilDay && `until ${formatDay(untilDay)}`];
  return [title, ...days.filter(Boolean)].join(" ");
}
