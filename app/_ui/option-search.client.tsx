"use client";
import { useEffect, useRef, useState } from "react";

/** One thing to choose. `hint` tells it from its like: "Senator, 1990–2002". */
export type Option = { id: string; label: string; hint?: string };

type Found = { words: string; options: Option[]; failed: boolean };
export type Search = (words: string) => Promise<Option[]>;

const PAUSE = 150;

/** Searches as words are typed, a moment after the last key; an answer that comes late is dropped. */
export function useOptionSearch(search: Search, words: string, isOn: boolean) {
  const [found, setFound] = useState<Found>({ words: "", options: [], failed: false });
  const [isSearching, setSearching] = useState(false);
  const latest = useRef(search);
  useEffect(() => {
    latest.current = search;
  }, [search]);

  useEffect(() => {
    if (!isOn) return;
    let isStale = false;
    setSearching(true);
    const timer = setTimeout(async () => {
      const answer = await latest.current(words).then(
        (options) => ({ words, options, failed: false }),
        () => ({ words, options: [], failed: true }),
      );
      if (isStale) return;
      setFound(answer);
      setSearching(false);
    }, PAUSE);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [words, isOn]);

  return { ...found, isSearching };
}
