"use client";
import { useState } from "react";
import { answered } from "@/app/_ui/answered";
import { ComboBox } from "@/app/_ui/combo-box.client";
import { Form } from "@/app/_ui/form.client";
import type { Option } from "@/app/_ui/option-search.client";
import { Select } from "@/app/_ui/select.client";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { TextArea } from "@/app/_ui/text-area.client";
import { CAPTURE_METHODS, READINGS } from "@/lib/pairs/vocabulary";
import { formatMoment } from "@/lib/platform/dates";
import type { FormState } from "@/lib/platform/form";
import { lookUpSources } from "../../lookup/actions";
import { cite, copiesOf } from "../actions";

type Copy = Extract<Awaited<ReturnType<typeof copiesOf>>, { ok: true }>["value"][number];

/** Says that the words stand in another source too; they are looked for there at once. */
export function CiteForm({ statementId }: { statementId: string }) {
  const [source, setSource] = useState<Option | null>(null);
  const [copies, setCopies] = useState<readonly Copy[]>([]);
  const [captureId, setCaptureId] = useState("");
  const hasReadings = copies.find(({ id }) => id === captureId)?.textForm === "printed_corrections";

  async function choose(option: Option | null) {
    setSource(option);
    const found = option ? await answered(copiesOf({ sourceId: option.id })) : [];
    setCopies(found);
    setCaptureId(found[0]?.id ?? "");
  }

  return (
    <details className="mt-3">
      <summary className="min-h-6 text-link">Cite another source</summary>
      <Form action={send} label="Cite another source" className="mt-3 grid gap-4 border-rule border-s-2 ps-4">
        <input type="hidden" name="statementId" value={statementId} />
        <ComboBox
          name="sourceId"
          label="Source"
          description="By its title, publisher or address."
          value={source}
          onChange={choose}
          search={(words) => answered(lookUpSources(words))}
          isRequired
        />
        {copies.length > 0 && (
          <Select
            name="captureId"
            label="Copy"
            options={copies.map(({ id, method, capturedAt }) => ({
              value: id,
              label: `${CAPTURE_METHODS[method].label} ${formatMoment(capturedAt)}`,
            }))}
            value={captureId}
            onChange={setCaptureId}
          />
        )}
        {source && copies.length === 0 && (
          <p className="text-muted text-sm">There is no stored copy of it: the words are not checked.</p>
        )}
        {hasReadings && (
          <Select
            name="reading"
            label="Read"
            options={(["as_spoken", "as_corrected"] as const).map((value) => ({
              value,
              label: READINGS[value].label,
            }))}
          />
        )}
        <TextArea
          name="quote"
          label="Its own words"
          description="Only where this source prints the words otherwise, in a translation for one."
          rows={2}
          isQuotation
        />
        <TextArea name="note" label="Note for readers" rows={2} />
        <div>
          <SubmitButton variant="plain" pendingLabel="Checking…">
            Cite it
          </SubmitButton>
        </div>
      </Form>
    </details>
  );
}

/** What is left empty is not sent: it is no word and no note. */
function send(before: FormState, form: FormData): Promise<FormState> {
  for (const name of ["quote", "note", "captureId"]) if (form.get(name) === "") form.delete(name);
  return cite(before, form);
}
