"use client";
import { useEffect, useState } from "react";
import { reach } from "@/app/_ui/reach";
import { findStatements } from "./statements/actions";

type Search = { words: string; speakerId: string | null; from: string; until: string };
type Answer = Awaited<ReturnType<typeof findStatements>>;
export type FoundStatement = Extract<Answer, { ok: true }>["value"]["items"][number];
type Found = { items: FoundStatement[] | null; next: string | null; problem?: string };

const PAUSE = 250;

/** Searches a moment after the last change; an answer that comes late is dropped. */
export function useStatementSearch({ words, speakerId, from, until }: Search) {
  const [found, setFound] = useState<Found>({ items: null, next: null });
  const [isSearching, setSearching] = useState(false);

  useEffect(() => {
    let isStale = false;
    setSearching(true);
    const timer = setTimeout(async () => {
      const answer = await ask({ words, speakerId, from, until });
      if (isStale) return;
      setFound(answer);
      setSearching(false);
    }, PAUSE);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [words, speakerId, from, until]);

  return {
    ...found,
    isSearching,
    async more() {
      setSearching(true);
      const answer = await ask({ words, speakerId, from, until, after: found.next });
      const items = [...(found.items ?? []), ...(answer.items ?? [])];
      setFound({ ...answer, items });
      setSearching(false);
    },
  };
}

async function ask(search: Search & { after?: string | null }): Promise<Found> {
  const answer = await reach(findStatements(search));
  return answer.ok ? answer.value : { items: null, next: null, problem: answer.message };
}
