import type { findSettledLead } from "@/lib/monitors/lead-queries";
import { ActionButton } from "../../_components/action-button.client";
import { reopenLead } from "./actions";

type Props = { lead: NonNullable<Awaited<ReturnType<typeof findSettledLead>>> };

/** What was just dismissed, with the way to undo it. */
export function SettledNotice({ lead: { id, words, language, status } }: Props) {
  return (
    <div
      role="status"
      className="mb-6 flex max-w-3xl flex-wrap items-center gap-x-4 gap-y-2 border-link border-s-4 bg-after-wash px-4 py-3"
    >
      <p className="min-w-0">
        {status === "taken" ? "Taken" : "Dismissed"}: <q lang={language}>{shortened(words)}</q>
      </p>
      <ActionButton action={reopenLead} fields={{ id }} label="Undo: put this lead back into the queue">
        Undo
      </ActionButton>
    </div>
  );
}

const LONGEST = 100;

function shortened(words: string): string {
  return words.length > LONGEST ? `${words.slice(0, LONGEST).trimEnd()} …` : words;
}
