"use client";
import { type RefObject, useDeferredValue, useEffect, useId, useMemo, useState } from "react";
import { findAll } from "@/app/_ui/find-in-text";
import { highlight } from "@/app/_ui/highlights";
import { rangeOf, showSpan } from "@/app/_ui/text-ranges";

/** Looks for words in a text, shows all places and brings one of them into view. */
export function useFind(root: RefObject<HTMLElement | null>, text: string) {
  const [words, setWords] = useState("");
  const [place, setPlace] = useState(0);
  const wanted = useDeferredValue(words);
  const found = useMemo(() => findAll(text, wanted), [text, wanted]);
  const here = found[place] ?? null;
  const owner = useId();

  useEffect(() => {
    const page = root.current;
    const ranges = page ? found.map((span) => rangeOf(page, span)).filter((range) => range !== null) : [];
    highlight("found", owner, ranges);
    return () => highlight("found", owner, []);
  }, [root, found, owner]);

  useEffect(() => {
    const range = root.current && here && rangeOf(root.current, here);
    highlight("found-here", owner, range ? [range] : []);
    if (root.current && here) showSpan(root.current, here);
    return () => highlight("found-here", owner, []);
  }, [root, here, owner]);

  return {
    words,
    here,
    place,
    count: found.length,
    onChange(next: string) {
      setWords(next);
      setPlace(0);
    },
    onStep(by: 1 | -1) {
      if (found.length > 0) setPlace((place + by + found.length) % found.length);
    },
  };
}
