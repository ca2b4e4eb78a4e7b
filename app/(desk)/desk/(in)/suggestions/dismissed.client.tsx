"use client";
import { useEffect, useRef } from "react";
import { Form } from "@/app/_ui/form.client";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import type { FormState } from "@/lib/platform/form";
import { excerptOf } from "@/lib/suggestions/excerpt";
import { takeBack } from "./actions";

type Props = { two: { statementId: string; otherId: string }; quote: string; onBack: () => void };

/** Stands in the place of a suggestion that was dismissed just now; takes the focus, since the form went. */
export function Dismissed({ two, quote, onBack }: Props) {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => line.current?.focus(), []);

  async function undo(before: FormState, form: FormData): Promise<FormState> {
    for (const [name, value] of Object.entries(two)) form.set(name, value);
    const state = await takeBack(before, form);
    if (state.saved) onBack();
    return state;
  }

  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-rule border-b py-3">
      <p ref={line} tabIndex={-1} className="min-w-0 text-muted outline-none">
        Not shown again: “{excerptOf(quote, [], 60).text}”
      </p>
      <Form action={undo}>
        <SubmitButton variant="plain" size="small">
          Undo
        </SubmitButton>
      </Form>
    </li>
  );
}
