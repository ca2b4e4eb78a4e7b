"use client";
import type { KeyboardEvent } from "react";
import type { Span } from "@/lib/sources/whole-words";
import { type Step, stepped, wordsFrom } from "@/lib/sources/word-steps";

type Given = {
  text: string;
  language: string;
  span: Span | null;
  onChoose: (span: Span | null) => void;
  /** Where the first press of Enter begins: at what is in view, or was found. */
  begin: () => number;
  /** Called by Enter when words are chosen. */
  onDone?: () => void;
};

const ARROWS: Record<string, Pick<Step, "unit" | "to">> = {
  ArrowRight: { unit: "word", to: "next" },
  ArrowLeft: { unit: "word", to: "previous" },
  ArrowDown: { unit: "sentence", to: "next" },
  ArrowUp: { unit: "sentence", to: "previous" },
};

/** What the keys do, for those who have to be told. */
export const WORD_KEYS =
  "By keyboard: go to the text and press Enter; the arrows left and right go by words, up and down by sentences, with Shift they take in more or fewer, and Escape ends it.";

/** Choosing words in a text by keyboard alone, for the element that has the focus. */
export function useWordKeys({ text, language, span, onChoose, begin, onDone }: Given) {
  return (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = outcome(event);
    if (next === undefined) return;
    event.preventDefault();
    if (next === "done") onDone?.();
    else {
      document.getSelection()?.removeAllRanges();
      onChoose(next);
    }
  };

  function outcome({ key, shiftKey }: KeyboardEvent): Span | null | "done" | undefined {
    if (key === "Enter") return span ? "done" : wordsFrom(text, begin(), "word", language);
    if (!span) return undefined;
    if (key === "Escape") return null;
    const arrow = ARROWS[key];
    return arrow && stepped(text, span, { ...arrow, extends: shiftKey }, language);
  }
}
