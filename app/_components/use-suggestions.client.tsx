"use client";
import { useEffect, useRef, useState } from "react";
import type { Suggestion } from "@/lib/search/schema";

/** So long nothing more was typed, in milliseconds, before it is asked what may be meant. */
const PAUSE = 120;
const SHORTEST = 2;
const NONE: Suggestion[] = [];

/** What is offered for what is typed, and which of it is chosen: -1 is none. What cannot be had is not offered. */
export function useSuggestions() {
  const [{ shown, chosen }, set] = useState({ shown: NONE, chosen: -1 });
  const asking = useRef(new AbortController());
  useEffect(() => () => asking.current.abort(), []);

  function close() {
    asking.current.abort();
    set({ shown: NONE, chosen: -1 });
  }

  async function type(words: string) {
    asking.current.abort();
    asking.current = new AbortController();
    const { signal } = asking.current;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    if (signal.aborted) return;
    const found = words.trim().length < SHORTEST ? NONE : await ask(words, signal).catch(() => NONE);
    if (!signal.aborted) set({ shown: found, chosen: -1 });
  }

  return { shown, chosen, type, close, choose: (place: number) => set({ shown, chosen: place }) };
}

async function ask(words: string, signal: AbortSignal): Promise<Suggestion[]> {
  const answer = await fetch(`/search/suggestions.json?${new URLSearchParams({ q: words })}`, { signal });
  return answer.ok ? (await answer.json()).suggestions : NONE;
}
