"use client";
import { useEffect, useState } from "react";
import type { Entered, Suggestion } from "@/lib/suggestions/schema";
import { suggestEntered } from "./actions";

/** Long enough that nobody is asked for at each key. */
const PAUSE = 500;
/** With fewer letters nothing is looked for. */
const FEWEST = 12;

type Found = { suggestions: Suggestion[]; problem?: string };

/**
 * Suggestions for words as they are entered, a moment after the last key; an answer that comes late is dropped.
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
    let isStale = false;
    setLooking(true);
    const timer = setTimeout(async () => {
      const answer = await ask(JSON.parse(key));
      if (isStale) return;
      setFound(answer);
      setLooking(false);
    }, PAUSE);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [key, isEnough]);

  return { found, isLooking };
}

async function ask(entered: Entered): Promise<Found> {
  try {
    const answer = await suggestEntered(entered);
    if (answer.ok) return { suggestions: answer.value };
    return { suggestions: [], problem: answer.message ?? "These words cannot be looked for yet." };
  } catch {
    return { suggestions: [], problem: "The server could not be reached. Saving works once it can be." };
  }
}
