"use client";
import { answered } from "@/app/_ui/answered";
import { Button } from "@/app/_ui/button.client";
import { ComboBox } from "@/app/_ui/combo-box.client";
import { fieldId } from "@/app/_ui/field-id";
import type { Option } from "@/app/_ui/option-search.client";
import { RadioGroup } from "@/app/_ui/radio-group.client";
import { TextArea } from "@/app/_ui/text-area.client";
import { BEARINGS } from "@/lib/pairs/vocabulary";
import { lookUpSources } from "../../../lookup/actions";
import type { EvidenceRow } from "../../schema";
import { Commented } from "./commented.client";
import { FormSection } from "./form-section.client";
import { usePair } from "./pair-context.client";
import { RowButtons, withRow } from "./row-buttons.client";

const BEARING_OPTIONS = Object.entries(BEARINGS).map(([value, { label }]) => ({ value, label }));
const EMPTY: EvidenceRow = { sourceId: "", bearing: "supports", note: "" };

/** Sources that bear on the judgement, for it or against it, in the order in which readers see them. */
export function EvidenceSection() {
  const { values, set } = usePair();
  const change = (rows: EvidenceRow[]) => set("evidence", rows);

  return (
    <FormSection
      heading="Evidence"
      lead="Other sources that support the judgement or speak against it. Optional; what disputes it is shown as prominently as the rest."
    >
      <Commented field="evidence">
        <div id={fieldId("evidence")} tabIndex={-1}>
          <ol className="grid gap-6">
            {values.evidence.map((row, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place alone.
              <li key={place} className="grid gap-4 border-edge border-s-4 ps-4">
                <Row row={row} place={place} />
                <RowButtons
                  rows={values.evidence}
                  place={place}
                  name={`evidence ${place + 1}`}
                  onChange={change}
                />
              </li>
            ))}
          </ol>
          <div className="mt-4">
            <Button size="small" onPress={() => change([...values.evidence, EMPTY])}>
              Add a source
            </Button>
          </div>
        </div>
      </Commented>
    </FormSection>
  );
}

function Row({ row, place }: { row: EvidenceRow; place: number }) {
  const { values, set, named, learn } = usePair();
  const change = (part: Partial<EvidenceRow>) => set("evidence", withRow(values.evidence, place, part));

  function choose(option: Option | null) {
    if (option) learn(option);
    change({ sourceId: option?.id ?? "" });
  }

  return (
    <>
      <ComboBox
        name={`evidence.${place}.sourceId`}
        label={`Source ${place + 1}`}
        value={row.sourceId ? named(row.sourceId) : null}
        onChange={choose}
        search={(words) => answered(lookUpSources(words))}
        isSent={false}
      />
      <RadioGroup
        name={`evidence.${place}.bearing`}
        label={`What source ${place + 1} does`}
        layout="row"
        options={BEARING_OPTIONS}
        value={row.bearing}
        onChange={(bearing) => change({ bearing: bearing as EvidenceRow["bearing"] })}
      />
      <TextArea
        name={`evidence.${place}.note`}
        label={`What source ${place + 1} shows`}
        rows={2}
        value={row.note}
        onChange={(note) => change({ note })}
      />
    </>
  );
}
