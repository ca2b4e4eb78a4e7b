"use client";
import { useState } from "react";
import { Button } from "@/app/_ui/button.client";
import { Dialog, DialogButtons } from "@/app/_ui/dialog.client";
import { Form } from "@/app/_ui/form.client";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { TextArea } from "@/app/_ui/text-area.client";
import { withdrawThePair } from "./actions";
import { NoticePreview } from "./confirm-publishing.client";

type Props = { pairId: string; version: number; headline: string; reason: string | null };

/** Withdraws what readers see, after the notice was written and looked at. */
export function WithdrawForm({ pairId, version, headline, reason }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [notice, setNotice] = useState("");

  return (
    <section aria-label="Withdraw">
      <Button onPress={() => setOpen(true)}>Withdraw…</Button>
      {reason && <p className="mt-1 text-muted text-sm">{reason}</p>}
      <Dialog title="Withdraw this pair?" isOpen={isOpen} onOpenChange={setOpen} kind="alert">
        <p>
          Readers of “{headline}” then find the notice in its place, and its earlier editions in its history.
          Nothing is deleted, and it can be reinstated.
        </p>
        <Form action={withdrawThePair} label="Withdraw" className="mt-4 grid gap-4">
          <input type="hidden" name="pairId" value={pairId} />
          <input type="hidden" name="seenVersion" value={version} />
          <TextArea
            name="notice"
            id="withdrawal-notice"
            label="Why we no longer stand by it"
            description="In plain words, for readers."
            rows={3}
            value={notice}
            onChange={setNotice}
            isRequired
          />
          {notice.trim() && <NoticePreview way="withdrawal" text={notice.trim()} />}
          <DialogButtons>
            <Button slot="close">Cancel</Button>
            <SubmitButton variant="danger" pendingLabel="Withdrawing…">
              Withdraw now
            </SubmitButton>
          </DialogButtons>
        </Form>
      </Dialog>
    </section>
  );
}
