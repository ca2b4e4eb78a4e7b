"use client";
import { useEffect, useRef } from "react";
import type { LeadStatus } from "@/lib/platform/generated/enums";
import { ActionButton } from "../../_components/action-button.client";
import { reopenLead } from "./actions";

type Props = { lead: { id: string; words: string; language: string; status: LeadStatus } };

/** What was just dismissed, with the way to undo it. It takes the focus: the button that had it is gone. */
export function SettledNotice({ lead: { id, words, language, status } }: Props) {
  const notice = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each lead that is dismissed is news.
  useEffect(() => notice.current?.focus(), [id]);
  return (
    <div
      ref={notice}
      role="status"
      tabIndex={-1}
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
