"use client";
import { type RefObject, useCallback, useEffect, useId, useRef, useState } from "react";
import { type HighlightName, highlight } from "@/app/_ui/highlights";
import { rangeOf, selectedSpan } from "@/app/_ui/text-ranges";
import { type Span, wholeWords, withoutSpace } from "@/lib/sources/whole-words";

type Given = {
  /** The element that shows the text; see `placeOf` of app/_ui/text-places.ts. */
  root: RefObject<HTMLElement | null>;
  text: string;
  colour?: HighlightName;
  /** What is chosen, where somebody else keeps it. */
  span: Span | null;
  onChoose: (span: Span | null) => void;
};

/**
 * Takes what is selected with a mouse or a finger in a text as a choice of words: whole ones, unless Alt is
 * held or `isExact` is set. The choice stays when the selection goes.
 */
export function useChosenWords({ root, text, colour = "chosen", span, onChoose }: Given) {
  const [isExact, setExact] = useState(false);
  const owner = useId();
  const latest = useRef({ isExact, onChoose });
  useEffect(() => {
    latest.current = { isExact, onChoose };
  });

  const take = useCallback(
    (selected: Span, isAlt: boolean) => {
      const exact = latest.current.isExact !== isAlt;
      const chosen = exact ? withoutSpace(text, selected) : wholeWords(text, selected);
      if (chosen) latest.current.onChoose(chosen);
    },
    [text],
  );
  useSelection(root, text.length, take);

  useEffect(() => {
    const range = root.current && span ? rangeOf(root.current, span) : null;
    highlight(colour, owner, range ? [range] : []);
    return () => highlight(colour, owner, []);
  }, [root, span, colour, owner]);

  return { isExact, setExact };
}

/** Calls back with what is selected, whenever that changes. */
function useSelection(
  root: RefObject<HTMLElement | null>,
  length: number,
  take: (span: Span, isAlt: boolean) => void,
) {
  useEffect(() => {
    let isAlt = false;
    let frame = 0;
    const note = (event: PointerEvent | KeyboardEvent) => {
      isAlt = event.altKey;
    };
    const look = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        const span = root.current && selectedSpan(root.current, length);
        if (span) take(span, isAlt);
      });
    };
    document.addEventListener("selectionchange", look);
    document.addEventListener("pointermove", note);
    document.addEventListener("keydown", note);
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener("selectionchange", look);
      document.removeEventListener("pointermove", note);
      document.removeEventListener("keydown", note);
    };
  }, [root, length, take]);
}
