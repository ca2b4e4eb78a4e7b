"use client";
import { useEffect } from "react";
import { Button } from "@/app/_ui/button.client";
import { useFormPending } from "@/app/_ui/form-context.client";
import { StatusLine } from "@/app/_ui/status-line.client";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { useFocusOnChange } from "@/app/_ui/use-focus-on-change.client";
import type { Status } from "@/lib/platform/generated/enums";
import { needsOf } from "./needed-panel.client";
import { usePair } from "./pair-context.client";
import { type Composing, SAVE, SUBMIT } from "./use-composer.client";
import { SHORTCUTS } from "./use-shortcuts.client";

type Props = { status: Status; work: Composing; onNeeded: () => void };

/** Stays at the foot of the window: saving, submitting, whether the work is safe and what is still needed. */
export function SaveBar({ status, work, onNeeded }: Props) {
  const { draft, note } = work;
  const { values, statements } = usePair();
  const { submit, publish } = needsOf(values, statements);
  const isDraft = status === "draft" || draft.changed.length > 0;
  useFocusOnChange(SAVE, isDraft);
  usePresses(work);

  return (
    <div data-bar="foot" className="sticky bottom-0 z-20 -mx-3 border-ink border-t-2 bg-paper px-3 py-2.5">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <SubmitButton
          id={SAVE}
          name="intent"
          value="save"
          variant={isDraft && submit.length === 0 ? "plain" : "primary"}
        >
          Save
        </SubmitButton>
        <SubmitButton
          id={SUBMIT}
          name="intent"
          value="submit"
          variant={submit.length === 0 ? "primary" : "plain"}
          pendingLabel="Submitting…"
          isDisabled={!isDraft}
        >
          Submit for review
        </SubmitButton>
        <Button variant="link" size="small" onPress={onNeeded}>
          {neededSentence(submit.length, publish.length)}
        </Button>
        {note ? (
          <p role="status" className="min-h-8 py-1.5 text-good text-sm">
            {note}
          </p>
        ) : (
          <StatusLine of="Draft" status={draft.status} onRetry={draft.flush} />
        )}
        <details className="relative ms-auto text-sm">
          <summary className="min-h-6 text-link">Keys</summary>
          <dl className="absolute end-0 bottom-full mb-2 grid w-72 grid-cols-[auto_1fr] gap-x-3 gap-y-1 rounded border border-edge bg-sheet px-4 py-3">
            {SHORTCUTS.map(({ keys, does }) => (
              <div key={keys} className="contents">
                <dt>
                  <kbd>{keys}</kbd>
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </details>
      </div>
    </div>
  );
}

/** Presses the button that is wanted; while something is on its way it would not take the press. */
function usePresses({ wanted, want }: Pick<Composing, "wanted" | "want">) {
  const isPending = useFormPending();
  useEffect(() => {
    if (wanted === null || isPending) return;
    want(null);
    const button = document.getElementById(wanted);
    if (button instanceof HTMLButtonElement) button.form?.requestSubmit(button);
  }, [wanted, want, isPending]);
}

function neededSentence(toSubmit: number, toPublish: number): string {
  if (toSubmit > 0) return `${toSubmit} needed to submit`;
  return toPublish > 0 ? `${toPublish} needed to publish` : "Nothing is missing";
}
