"use client";
import { useState } from "react";
import { Form } from "@/app/_ui/form.client";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { TextField } from "@/app/_ui/text-field.client";
import type { FormState } from "@/lib/platform/form";
import { addScale, addScaleVersion, saveScale } from "./actions";
import { RatingsField } from "./ratings-field.client";
import type { RatingFields } from "./schema";

type Props = {
  /** The version that is changed, or after which a new one comes; none for a new scale. */
  scaleId?: string;
  kind: "new" | "change" | "version";
  name: string;
  ratings: readonly RatingFields[];
};

const KINDS = {
  new: { action: addScale, submit: "Add the scale" },
  change: { action: saveScale, submit: "Save the scale" },
  version: { action: addScaleVersion, submit: "Add the new version" },
};

export function ScaleForm({ scaleId, kind, name: savedName, ratings: saved }: Props) {
  const [name, setName] = useState(savedName);
  const [ratings, setRatings] = useState(saved);
  const { action, submit } = KINDS[kind];

  async function send(before: FormState): Promise<FormState> {
    const form = new FormData();
    form.set("values", JSON.stringify({ scaleId, name, ratings }));
    return action(before, form);
  }

  return (
    <Form action={send} label="Rating scale" className="grid max-w-3xl gap-5">
      <TextField name="name" label="Name of the scale" value={name} onChange={setName} isRequired />
      <RatingsField ratings={ratings} onChange={setRatings} />
      <div>
        <SubmitButton>{submit}</SubmitButton>
      </div>
    </Form>
  );
}
