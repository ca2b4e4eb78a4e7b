"use client";
import { useEffect, useState } from "react";
import { Button } from "@/app/_ui/button.client";
import { fieldId } from "@/app/_ui/field-id";
import { Form } from "@/app/_ui/form.client";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { TextArea } from "@/app/_ui/text-area.client";
import { approvePair, sendPairBack, submitPair } from "./actions";

type Step = "submit" | "approve" | "sendBack";
type Props = { step: Step; id: string; version: number; reason: string | null };

const STEPS = {
  submit: { action: submitPair, label: "Submit for review", note: false, variant: "primary" },
  approve: { action: approvePair, label: "Approve", note: false, variant: "primary" },
  sendBack: { action: sendPairBack, label: "Send back", note: true, variant: "plain" },
} as const;

/**
 * One step. Where it is not open, why stands beside it; the button can be pressed all the same, since what was
 * true when the page was made may not be any more, and it is the server that decides.
 */
export function StepForm({ step, id, version, reason }: Props) {
  const { action, label, note, variant } = STEPS[step];
  const [isOpen, setOpen] = useState(!note);
  useEffect(() => {
    if (note && isOpen) document.getElementById(fieldId("note"))?.focus();
  }, [note, isOpen]);

  if (!isOpen) {
    return (
      <div>
        <Button onPress={() => setOpen(true)}>{label}…</Button>
        {reason && <p className="mt-1 text-muted text-sm">{reason}</p>}
      </div>
    );
  }
  return (
    <Form action={action} label={label} className="grid gap-2">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={version} />
      {note && (
        <TextArea name="note" label="What there is to do" description="The author is told." isRequired />
      )}
      <div>
        <SubmitButton variant={reason ? "plain" : variant}>{label}</SubmitButton>
      </div>
      {reason && <p className="text-muted text-sm">{reason}</p>}
    </Form>
  );
}
