"use client";
import { useEffect, useState } from "react";
import type { DeskAnswer } from "@/lib/platform/form";
import type { Entered, Suggestion } from "@/lib/suggestions/schema";

/** Long enough that nobody is asked for at each key. */
const PAUSE = 500;
/** With fewer letters nothing is looked for. */
const FEWEST = 12;

type Found = { suggestions: Suggestion[]; problem?: string };

/**
 * Suggestions for words as they are entered, a moment after the last key; nobody waits for an answer to older words.
 * `found` is null until there were enough words to look for.
 */
export function useSuggestions(entered: Entered) {
  const [found, setFound] = useState<Found | null>(null);
  const [isLooking, setLooking] = useState(false);
  const key = JSON.stringify(entered);
  const isEnough = entered.quote.trim().length >= FEWEST;

  useEffect(() => {
    if (!isEnough) {
      setFound(null);
      setLooking(false);
      return;
    }
    const older = new AbortController();
    setLooking(true);
    const timer = setTimeout(async () => {
      const answer = await ask(key, older.signal);
      if (older.signal.aborted) return;
      setFound(answer);
      setLooking(false);
    }, PAUSE);
    return () => {
      older.abort();
      clearTimeout(timer);
    };
  }, [key, isEnough]);

  return { found, isLooking };
}

async function ask(entered: string, signal: AbortSignal): Promise<Found> {
  try {
    const response = await fetch("/desk/said-before", { method: "POST", body: entered, signal });
    const answer: DeskAnswer<Suggestion[]> = await response.json();
    if (answer.ok) return { suggestions: answer.value };
    return { suggestions: [], problem: answer.message ?? "These words cannot be looked for yet." };
  } catch {
    return { suggestions: [], problem: "The server could not be reached. Saving works once it can be." };
  }
}
