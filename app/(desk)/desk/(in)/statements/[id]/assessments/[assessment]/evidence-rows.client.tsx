"use client";
import { useState } from "react";
import { answered } from "@/app/_ui/answered";
import { Button } from "@/app/_ui/button.client";
import { ComboBox } from "@/app/_ui/combo-box.client";
import { fieldId } from "@/app/_ui/field-id";
import type { Option } from "@/app/_ui/option-search.client";
import { RadioGroup } from "@/app/_ui/radio-group.client";
import { TextArea } from "@/app/_ui/text-area.client";
import { BEARINGS } from "@/lib/pairs/vocabulary";
import { lookUpSources } from "../../../../lookup/actions";
import type { EvidenceRow } from "../../../schema";

type Props = { rows: EvidenceRow[]; sources: readonly Option[]; onChange: (rows: EvidenceRow[]) => void };

const OPTIONS = Object.entries(BEARINGS).map(([value, { label }]) => ({ value, label }));
const EMPTY: EvidenceRow = { sourceId: "", bearing: "supports", note: "" };

/** The sources that a rating rests on, or that speak against it. */
export function EvidenceRows({ rows, sources, onChange }: Props) {
  const [known, setKnown] = useState(sources);
  const named = (id: string) =>
    id ? (known.find((option) => option.id === id) ?? { id, label: "Chosen before" }) : null;
  const change = (place: number, part: Partial<EvidenceRow>) =>
    onChange(rows.map((row, each) => (each === place ? { ...row, ...part } : row)));

  return (
    <fieldset id={fieldId("evidence")} tabIndex={-1} className="min-w-0">
      <legend className="mb-2 font-semibold">Evidence</legend>
      <ol className="grid gap-6">
        {rows.map((row, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place alone.
          <li key={place} className="grid gap-4 border-edge border-s-4 ps-4">
            <ComboBox
              name={`evidence.${place}.sourceId`}
              label={`Source ${place + 1}`}
              value={named(row.sourceId)}
              onChange={(option) => {
                if (option) setKnown([...known, option]);
                change(place, { sourceId: option?.id ?? "" });
              }}
              search={(words) => answered(lookUpSources(words))}
              isSent={false}
            />
            <RadioGroup
              name={`evidence.${place}.bearing`}
              label={`What source ${place + 1} does`}
              layout="row"
              options={OPTIONS}
              value={row.bearing}
              onChange={(bearing) => change(place, { bearing })}
            />
            <TextArea
              name={`evidence.${place}.note`}
              label={`What source ${place + 1} shows`}
              rows={2}
              value={row.note}
              onChange={(note) => change(place, { note })}
            />
            <div>
              <Button size="small" onPress={() => onChange(rows.filter((_, each) => each !== place))}>
                Remove source {place + 1}
              </Button>
            </div>
          </li>
        ))}
      </ol>
      <div className="mt-4">
        <Button size="small" onPress={() => onChange([...rows, EMPTY])}>
          Add a source
        </Button>
      </div>
    </fieldset>
  );
}
