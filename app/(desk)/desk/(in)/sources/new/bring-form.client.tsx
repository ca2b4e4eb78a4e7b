"use client";
import { useState } from "react";
import { DraftNotice } from "@/app/_ui/draft-notice.client";
import { Form } from "@/app/_ui/form.client";
import { StatusLine } from "@/app/_ui/status-line.client";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { TextArea } from "@/app/_ui/text-area.client";
import { TextField } from "@/app/_ui/text-field.client";
import type { KeptDraft } from "../../../_components/record-form.client";
import type { Choice } from "../schema";
import { BroughtDetails } from "./brought-details.client";
import { FileField } from "./file-field.client";
import { useBringing } from "./use-bringing.client";

type Props = {
  by: "upload" | "paste";
  /** The source it is a copy of; null for a new one. */
  source: { id: string; url: string } | null;
  draft: KeptDraft | null;
  kinds: readonly Choice[];
  provenances: readonly Choice[];
};

/** A document that somebody brings: as a file that was saved elsewhere, or as its text. */
export function BringForm({ by, source, draft: kept, kinds, provenances }: Props) {
  const [file, setFile] = useState<File | null>(null);
  const { draft, send } = useBringing({ by, source, kept, file });
  const { values, change } = draft;

  return (
    <div className="max-w-3xl">
      <DraftNotice draft={draft} />
      <Form action={send} label={by === "upload" ? "Upload a file" : "Paste a text"} className="grid gap-5">
        {by === "upload" ? (
          <FileField onChoose={setFile} />
        ) : (
          <TextArea
            name="text"
            label="Text"
            description="The whole text, as it stands in the original: what is left out cannot be quoted or found."
            value={values.text}
            onChange={(text) => change({ text })}
            rows={10}
            isQuotation
            isRequired
          />
        )}
        {!source && (
          <TextField
            name="url"
            label="Address"
            type="url"
            description="Where others can find the original."
            value={values.url}
            onChange={(url) => change({ url })}
            isRequired
          />
        )}
        <BroughtDetails
          values={values}
          onChange={change}
          isKnown={source !== null}
          kinds={kinds}
          provenances={provenances}
        />
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <SubmitButton pendingLabel={by === "upload" ? "Uploading…" : "Saving…"}>
            {source ? "Add the copy" : "Add the source"}
          </SubmitButton>
          <StatusLine of="Draft" status={draft.status} onRetry={draft.flush} />
        </div>
      </Form>
    </div>
  );
}
