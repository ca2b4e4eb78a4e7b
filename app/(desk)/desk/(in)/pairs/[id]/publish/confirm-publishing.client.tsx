"use client";
import { useState } from "react";
import { Button } from "@/app/_ui/button.client";
import { Dialog, DialogButtons } from "@/app/_ui/dialog.client";
import { useFormPending } from "@/app/_ui/form-context.client";
import { Notice } from "@/app/_ui/notice";
import { EDITION_KINDS } from "@/lib/pairs/vocabulary";
import { formatDay } from "@/lib/platform/dates";
import type { Way } from "./notice-words.client";

type Props = { form: string; way: Way; slug: string; notice: string | null | undefined };

/** Shows what readers will be told, and sends the form only after that. */
export function ConfirmPublishing({ form, way, slug, notice }: Props) {
  const [isOpen, setOpen] = useState(false);
  const isPending = useFormPending();
  const send = () => {
    const element = document.getElementById(form);
    if (element instanceof HTMLFormElement) element.requestSubmit();
  };

  return (
    <div>
      <Button
        variant="primary"
        isPending={isPending}
        pendingLabel="Publishing…"
        // What is missing is said by the server, beside its field.
        onPress={() => (notice === undefined ? send() : setOpen(true))}
      >
        {way === "reinstatement" ? "Reinstate…" : "Publish…"}
      </Button>
      <Dialog title="Publish this edition?" isOpen={isOpen} onOpenChange={setOpen} kind="alert">
        <p>
          Readers see it at once, at /pairs/{slug}. An edition cannot be taken back, only followed by another.
        </p>
        <div className="mt-4">
          {notice ? (
            <>
              <p className="mb-2 text-muted text-sm">They are told, on the pair and among the corrections:</p>
              <NoticePreview way={way} text={notice} />
            </>
          ) : (
            <p>No notice is shown with it.</p>
          )}
        </div>
        <DialogButtons>
          <Button slot="close">Cancel</Button>
          <Button
            variant="primary"
            onPress={() => {
              setOpen(false);
              send();
            }}
          >
            Publish now
          </Button>
        </DialogButtons>
      </Dialog>
    </div>
  );
}

/** The notice as the page for readers shows it. */
export function NoticePreview({ way, text }: { way: Way | "withdrawal"; text: string }) {
  const kind = way === "" || way === "minor" ? "update" : way;
  const day = new Date().toISOString().slice(0, 10);
  return (
    <Notice title={`${EDITION_KINDS[kind].label} on ${formatDay(day)}`}>
      <span className="whitespace-pre-line">{text}</span>
    </Notice>
  );
}
