"use client";
import type { ReactNode } from "react";
import { Button } from "./button.client";
import { LocalMoment } from "./local-moment.client";

type Props = {
  draft: {
    restoredAt: string | null;
    discard: () => void;
    undo: (() => void) | null;
    acknowledge: () => void;
  };
};

/** Says that unsaved work is back in the form, lets it be thrown away, and lets that be undone. */
export function DraftNotice({ draft: { restoredAt, discard, undo, acknowledge } }: Props) {
  if (undo) {
    return (
      <Bar>
        <p>The unsaved work is thrown away; the form shows what is saved.</p>
        <Button size="small" onPress={undo}>
          Undo
        </Button>
      </Bar>
    );
  }
  if (!restoredAt) return null;
  return (
    <Bar>
      <p>
        Your unsaved work from <LocalMoment at={restoredAt} /> is back in the form.
      </p>
      <span className="flex gap-2">
        <Button size="small" onPress={acknowledge}>
          Keep it
        </Button>
        <Button size="small" onPress={discard}>
          Discard it
        </Button>
      </span>
    </Bar>
  );
}

function Bar({ children }: { children: ReactNode }) {
  return (
    <div
      role="status"
      className="mb-5 flex flex-wrap items-center justify-between gap-3 border-note-edge border-s-4 bg-note-wash px-4 py-2.5"
    >
      {children}
    </div>
  );
}
