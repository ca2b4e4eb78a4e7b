"use client";
import { Button } from "./button.client";
import { clockTime, type SaveStatus, statusSentence } from "./save-status";

type Props = {
  status: SaveStatus;
  onRetry?: () => void;
  /** What is saved, where that is not the record itself: "Draft". */
  of?: string;
};

/** Whether what was typed is safe. Said aloud when it is saved or could not be, not at each key. */
export function StatusLine({ status, onRetry, of }: Props) {
  const plain = statusSentence(status, clockTime);
  const sentence = of && plain ? `${of}: ${plain.charAt(0).toLowerCase()}${plain.slice(1)}` : plain;
  const isQuiet = status.kind === "waiting" || status.kind === "saving";

  return (
    <div className="flex min-h-8 flex-wrap items-center gap-x-3 text-sm">
      <p
        aria-hidden={isQuiet}
        className={status.kind === "failed" ? "font-semibold text-danger" : "text-muted"}
      >
        {isQuiet && sentence}
        <span role="status" aria-live="polite">
          {isQuiet ? "" : sentence}
        </span>
      </p>
      {status.kind === "failed" && onRetry && (
        <Button variant="link" size="small" onPress={onRetry}>
          Try again
        </Button>
      )}
    </div>
  );
}
