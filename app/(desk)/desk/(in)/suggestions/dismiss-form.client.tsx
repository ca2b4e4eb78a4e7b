"use client";
import { useState } from "react";
import { Form } from "@/app/_ui/form.client";
import { RadioGroup } from "@/app/_ui/radio-group.client";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { TextArea } from "@/app/_ui/text-area.client";
import type { FormState } from "@/lib/platform/form";
import type { SuggestionName } from "@/lib/suggestions/schema";
import { dismiss } from "./actions";
import { KINDS, REASONS } from "./schema";

type Props = { suggestion: SuggestionName; quote: string; onDismissed: () => void };

const OPTIONS = Object.entries(REASONS).map(([value, words]) => ({ value, ...words }));

/** Says why a suggestion is wrong, so that it is not shown again. */
export function DismissForm({ suggestion, quote, onDismissed }: Props) {
  const [isOpen, setOpen] = useState(false);
  const { otherId, kind } = suggestion;

  async function send(before: FormState, form: FormData): Promise<FormState> {
    for (const [name, value] of Object.entries(suggestion)) form.set(name, String(value));
    const state = await dismiss(before, form);
    if (state.saved) onDismissed();
    return state;
  }

  return (
    <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)} className="mt-1">
      <summary className="min-h-6 text-link text-sm">
        {KINDS[kind].dismiss}…<span className="sr-only"> {quote}</span>
      </summary>
      {isOpen && (
        <Form
          action={send}
          label={`${KINDS[kind].dismiss}: ${quote}`}
          className="mt-2 grid gap-3 border-rule border-s-2 ps-3"
        >
          <RadioGroup
            id={`reason-${otherId}`}
            name="reason"
            label="Why"
            description="It is not shown again for these two statements."
            options={OPTIONS}
            isRequired
          />
          <TextArea id={`note-${otherId}`} name="note" label="In a few words" rows={2} />
          <div>
            <SubmitButton variant="plain" size="small">
              Do not show it again
            </SubmitButton>
          </div>
        </Form>
      )}
    </details>
  );
}
