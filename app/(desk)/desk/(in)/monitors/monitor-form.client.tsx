"use client";
import { useCallback, useState } from "react";
import { answered } from "@/app/_ui/answered";
import { ComboBoxMany } from "@/app/_ui/combo-box-many.client";
import { Form } from "@/app/_ui/form.client";
import { Select } from "@/app/_ui/select.client";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { TextField } from "@/app/_ui/text-field.client";
import { INTERVALS, MOST_AT_FIRST } from "@/lib/monitors/schema";
import type { FormState } from "@/lib/platform/form";
import { lookUpSpeakers } from "../lookup/actions";
import { addMonitor } from "./actions";

const OFTEN = INTERVALS.map(({ minutes, label }) => ({ value: String(minutes), label }));

/** Adds a monitor; the form is empty again after it. */
export function MonitorForm() {
  const [added, setAdded] = useState<string[]>([]);
  const onAnswer = useCallback(({ saved }: FormState) => {
    if (saved?.note) setAdded((before) => [...before, saved.note ?? ""]);
  }, []);

  return (
    <div className="max-w-2xl space-y-5">
      <Form
        key={added.length}
        action={addMonitor}
        onAnswer={onAnswer}
        label="Add a monitor"
        className="grid gap-5"
      >
        <TextField
          id="monitor-name"
          name="name"
          label="What is watched"
          placeholder="Briefings of the mayor"
          isRequired
        />
        <TextField
          name="url"
          type="url"
          label="Address"
          placeholder="https://"
          description="A feed (RSS, Atom or JSON Feed), a sitemap or a sitemap index. Of a page, its feeds are named."
          isRequired
        />
        <ComboBoxMany
          id="monitor-speakers"
          name="speakerIds[]"
          label="Whose words are looked for"
          description="Left empty, those of everybody who is recorded. Documents in which nobody of them speaks are not kept."
          search={(words) => answered(lookUpSpeakers(words))}
        />
        <Select name="everyMinutes" label="How often it is read" options={OFTEN} defaultValue="60" />
        <TextField
          name="captureFirst"
          type="number"
          inputMode="numeric"
          label="Documents to capture at first"
          description={`What is there already is no news. So many of the newest are captured all the same, ${MOST_AT_FIRST} at most.`}
          defaultValue="0"
          width={4}
        />
        <div>
          <SubmitButton pendingLabel="Adding…">Add the monitor</SubmitButton>
        </div>
      </Form>
      <p role="status">{added.at(-1)}</p>
    </div>
  );
}
