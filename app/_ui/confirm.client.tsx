"use client";
import { type ReactNode, useId, useState, useTransition } from "react";
import { Button } from "./button.client";
import type { ButtonSize, ButtonVariant } from "./button-look";
import { Dialog, DialogButtons } from "./dialog.client";
import { FieldError } from "./field-error";
import { reach } from "./reach";
import { TextArea } from "./text-area.client";

type Props = {
  /** What the button says that opens it, and how it looks. */
  trigger: string;
  triggerVariant?: ButtonVariant;
  triggerSize?: ButtonSize;
  isDisabled?: boolean;
  title: string;
  /** What will happen, and whether it can be undone. */
  children?: ReactNode;
  confirmLabel: string;
  isDangerous?: boolean;
  /** Asks for a reason, which has to have so many characters. */
  reason?: { label: string; description?: string; least?: number };
  /** Answers with a message when it was refused: it is shown, and the window stays open. */
  onConfirm: (reason: string) => Promise<{ message?: string } | undefined>;
};

/** A button that asks before it does what it says. */
export function Confirm(props: Props) {
  const [isOpen, setOpen] = useState(false);

  return (
    <>
      <Button
        variant={props.triggerVariant}
        size={props.triggerSize}
        isDisabled={props.isDisabled}
        onPress={() => setOpen(true)}
      >
        {props.trigger}
      </Button>
      <Dialog title={props.title} isOpen={isOpen} onOpenChange={setOpen} kind="alert">
        <Question {...props} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

function Question({
  children,
  reason,
  onConfirm,
  onDone,
  confirmLabel,
  isDangerous,
}: Props & { onDone(): void }) {
  const id = useId();
  const [words, setWords] = useState("");
  const [error, setError] = useState<{ reason?: string; whole?: string }>({});
  const [isPending, start] = useTransition();

  function confirm() {
    const least = reason?.least ?? 1;
    if (reason && words.trim().length < least) {
      setError({ reason: least > 1 ? `Write at least ${least} characters.` : "Say why." });
      return;
    }
    start(async () => {
      const answer = await reach(onConfirm(words.trim()));
      if (answer?.message) setError({ whole: answer.message });
      else onDone();
    });
  }

  return (
    <>
      <div className="max-w-prose">{children}</div>
      {reason && (
        <div className="mt-4">
          <TextArea
            name="reason"
            id={id}
            label={reason.label}
            description={reason.description}
            value={words}
            onChange={setWords}
            error={error.reason}
            isRequired
          />
        </div>
      )}
      <div role="alert">
        <FieldError>{error.whole}</FieldError>
      </div>
      <DialogButtons>
        <Button slot="close">Cancel</Button>
        <Button variant={isDangerous ? "danger" : "primary"} isPending={isPending} onPress={confirm}>
          {confirmLabel}
        </Button>
      </DialogButtons>
    </>
  );
}
