"use client";
import { DateField } from "@/app/_ui/date-field.client";
import { TextField } from "@/app/_ui/text-field.client";
import { type KeptDraft, RecordForm } from "../../_components/record-form.client";
import { addOccasion, saveOccasion } from "./actions";
import { OCCASION_LABELS, type OccasionFields } from "./schema";

type Props = {
  record: { id: string; version: number | null; fields: OccasionFields };
  draft: KeptDraft | null;
};

export function OccasionForm({ record, draft }: Props) {
  const isNew = record.version === null;
  return (
    <RecordForm
      label="Occasion"
      form="occasion"
      record={record}
      draft={draft}
      action={isNew ? addOccasion : saveOccasion}
      labels={OCCASION_LABELS}
      submitLabel={isNew ? "Add the occasion" : "Save the occasion"}
    >
      {(values, set) => (
        <>
          <TextField
            name="name"
            label={OCCASION_LABELS.name}
            description="“Joint press conference, Helsinki summit”"
            value={values.name}
            onChange={(name) => set("name", name)}
            isRequired
          />
          <TextField
            name="kind"
            label={OCCASION_LABELS.kind}
            description="Press conference, interview, post, testimony, remarks."
            value={values.kind}
            onChange={(kind) => set("kind", kind)}
            width={30}
            isRequired
          />
          <DateField
            name="heldOn"
            label={OCCASION_LABELS.heldOn}
            wholeDay
            value={values.heldOn ? { on: values.heldOn, precision: "day" } : null}
            onChange={(date) => set("heldOn", date?.precision === "day" ? date.on : "")}
            isRequired
          />
          <TextField
            name="place"
            label={OCCASION_LABELS.place}
            value={values.place ?? ""}
            onChange={(place) => set("place", place || null)}
          />
        </>
      )}
    </RecordForm>
  );
}
