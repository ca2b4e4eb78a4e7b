"use client";
import type { Option } from "@/app/_ui/option-search.client";
import { RadioGroup } from "@/app/_ui/radio-group.client";
import { TextArea } from "@/app/_ui/text-area.client";
import { type KeptDraft, RecordForm } from "../../../../../_components/record-form.client";
import { ASSESSMENT_LABELS, type AssessmentFields } from "../../../schema";
import { addAssessment, saveAssessment } from "../actions";
import { EvidenceRows } from "./evidence-rows.client";

type Scale = { id: string; name: string; ratings: { id: string; label: string; definition: string }[] };
type Props = {
  record: { id: string; version: number | null; fields: AssessmentFields };
  draft: KeptDraft | null;
  scales: readonly Scale[];
  /** The sources of its evidence by name. */
  sources: readonly Option[];
};

/** A rating, why it was given, and what it rests on. */
export function AssessmentForm({ record, draft, scales, sources }: Props) {
  const isNew = record.version === null;
  const ratings = scales.flatMap((scale) =>
    scale.ratings.map((rating) => ({ ...rating, scale: scale.name })),
  );
  const options = ratings.map(({ id, label, definition, scale }) => ({
    value: id,
    label: scales.length > 1 ? `${label} (${scale})` : label,
    definition,
  }));
  if (options.length === 0) return <p>The statement is rated on every scale there is.</p>;

  return (
    <RecordForm<AssessmentFields>
      label="Fact-check"
      form="assessment"
      record={record}
      draft={draft}
      action={isNew ? addAssessment : saveAssessment}
      labels={ASSESSMENT_LABELS}
      print={(field, value) => printed(field, value, options)}
      submitLabel={isNew ? "Add the fact-check" : "Save the fact-check"}
    >
      {(values, set) => (
        <>
          <RadioGroup
            name="ratingId"
            label={ASSESSMENT_LABELS.ratingId}
            description={scales.length === 1 ? `On the scale “${scales[0]?.name}”.` : undefined}
            options={options}
            value={values.ratingId}
            onChange={(ratingId) => set("ratingId", ratingId)}
            isRequired
          />
          <TextArea
            name="rationale"
            label={ASSESSMENT_LABELS.rationale}
            description="What was known when it was said, and what the rating rests on."
            value={values.rationale}
            onChange={(rationale) => set("rationale", rationale)}
            rows={6}
            isRequired
          />
          <EvidenceRows
            rows={values.evidence}
            sources={sources}
            onChange={(evidence) => set("evidence", evidence)}
          />
        </>
      )}
    </RecordForm>
  );
}

function printed(field: string, value: unknown, options: readonly { value: string; label: string }[]) {
  if (field === "ratingId") return options.find((option) => option.value === value)?.label ?? "";
  if (!Array.isArray(value)) return String(value ?? "");
  return value.map(({ bearing, note }) => `${bearing}: ${note}`).join("\n");
}
