"use client";
import { fieldId } from "@/app/_ui/field-id";
import { RadioGroup } from "@/app/_ui/radio-group.client";
import { RUBRIC } from "@/lib/pairs/rubric";
import { ACKNOWLEDGEMENTS, EXTENTS, ISSUERS, RELATIONS } from "@/lib/pairs/vocabulary";
import type { PairValues } from "../../schema";
import { Commented } from "./commented.client";
import { FormSection } from "./form-section.client";
import { usePair } from "./pair-context.client";

type Axis = "relation" | "extent" | "acknowledgement" | "issuedBy";
type Terms = Record<string, { label: string; definition: string }>;

const AXES: { name: Axis; label: string; terms: Terms; help: string }[] = [
  {
    name: "relation",
    label: "Relation",
    terms: RELATIONS,
    help: "What the later statement does to the earlier one. It says nothing of which is true.",
  },
  {
    name: "extent",
    label: "Change of meaning",
    terms: EXTENTS,
    help: "How much of the meaning of the compared words changed.",
  },
  {
    name: "acknowledgement",
    label: "Acknowledgement",
    terms: ACKNOWLEDGEMENTS,
    help: "Whether those behind the later statement said that something changed.",
  },
  { name: "issuedBy", label: "Issued by", terms: ISSUERS, help: "Who issued the later statement." },
];

/** The four axes, each for itself, and the five questions that they rest on. */
export function JudgementSection() {
  return (
    <>
      <FormSection
        heading="Five questions"
        lead="Answer these before you judge. Readers see the answers with the pair."
      >
        <Rubric />
      </FormSection>
      <FormSection heading="The judgement" lead="Four axes, each judged for itself.">
        {AXES.map((axis) => (
          <AxisField key={axis.name} {...axis} />
        ))}
      </FormSection>
    </>
  );
}

function Rubric() {
  const { values, set } = usePair();
  const rubric = values.rubric ?? {};

  return (
    <Commented field="rubric">
      <div id={fieldId("rubric")} tabIndex={-1} className="grid gap-5 outline-offset-8">
        {RUBRIC.map(({ key, question, help, answers }) => (
          <RadioGroup
            key={key}
            name={`rubric.${key}`}
            label={question}
            description={help}
            layout="row"
            options={Object.entries(answers).map(([value, label]) => ({ value, label }))}
            value={rubric[key] ?? ""}
            onChange={(given) => set("rubric", { ...rubric, [key]: given })}
          />
        ))}
      </div>
    </Commented>
  );
}

function AxisField({ name, label, terms, help }: (typeof AXES)[number]) {
  const { values, set } = usePair();
  return (
    <Commented field={name}>
      <RadioGroup
        name={name}
        label={label}
        description={help}
        layout="columns"
        options={Object.entries(terms).map(([value, term]) => ({ value, ...term }))}
        value={values[name] ?? ""}
        onChange={(given) => set(name, given as PairValues[typeof name])}
      />
    </Commented>
  );
}
