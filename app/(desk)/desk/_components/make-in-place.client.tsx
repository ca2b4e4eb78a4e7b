"use client";
import { type ReactNode, useEffect, useRef, useState, useTransition } from "react";
import { Button } from "@/app/_ui/button.client";
import { Dialog, DialogButtons } from "@/app/_ui/dialog.client";
import { ErrorSummary } from "@/app/_ui/error-summary.client";
import { FormContext } from "@/app/_ui/form-context.client";
import type { Option } from "@/app/_ui/option-search.client";
import { reach } from "@/app/_ui/reach";

type Refused = { message?: string; fields?: Record<string, string[]> };
type Answer = { ok: true; value: Option } | ({ ok: false } & Refused);

type Props = {
  title: string;
  saveLabel: string;
  /** Makes the record. */
  save: () => Promise<Answer>;
  onMade: (option: Option) => void;
  onCancel: () => void;
  children: ReactNode;
};

/** A window in which a record is made that a form needs. It is no form itself: it stands within another. */
export function MakeInPlace({ title, saveLabel, save, onMade, onCancel, children }: Props) {
  const [refused, setRefused] = useState<Refused>({});
  const [isPending, start] = useTransition();

  function make() {
    start(async () => {
      const answer = await reach(save());
      if (answer.ok) onMade(answer.value);
      else setRefused(answer);
    });
  }

  return (
    <Dialog title={title} isOpen onOpenChange={(isOpen) => !isOpen && onCancel()} kind="alert">
      <FormContext value={{ fields: prefixed(refused.fields), isPending }}>
        <ErrorSummary message={refused.message} fields={prefixed(refused.fields)} />
        <div className="grid gap-4">{children}</div>
      </FormContext>
      <DialogButtons>
        <Button slot="close">Cancel</Button>
        <Button variant="primary" isPending={isPending} pendingLabel="Saving…" onPress={make}>
          {saveLabel}
        </Button>
      </DialogButtons>
    </Dialog>
  );
}

/** Fields of the window are called "new.name", so that none has the name of one in the form behind it. */
function prefixed(fields: Record<string, string[]> = {}): Record<string, string[]> {
  return Object.fromEntries(Object.entries(fields).map(([name, errors]) => [`new.${name}`, errors]));
}

type Asked = { words: string; answer: (option: Option | null) => void };

/** For a combo box that makes a record in a window: `create` opens it and waits for what comes of it. */
export function useMakeInPlace() {
  const [asked, setAsked] = useState<Asked | null>(null);
  const asker = useRef<Element>(null);
  // React Aria takes a combo box for a list and does not give it the focus back.
  useEffect(() => {
    if (asked === null && asker.current instanceof HTMLElement) asker.current.focus();
  }, [asked]);

  function create(words: string): Promise<Option | null> {
    asker.current = document.activeElement;
    return new Promise((answer) => setAsked({ words, answer }));
  }
  function end(option: Option | null) {
    asked?.answer(option);
    setAsked(null);
  }
  return { asked: asked?.words ?? null, create, end };
}
