"use client";
import { useEffect } from "react";
import { SAVE, SUBMIT } from "./use-composer.client";

/** What the keys do, for those who have to be told. */
export const SHORTCUTS = [
  { keys: "Ctrl S", does: "save (on a Mac: ⌘ S)" },
  { keys: "Ctrl Enter", does: "save and submit for review (on a Mac: ⌘ Enter)" },
] as const;

/** Saves and submits by keyboard, from wherever the focus is: `want` is told which button is meant. */
export function useShortcuts(want: (button: string) => void) {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const button = buttonFor(event);
      if (!button) return;
      event.preventDefault();
      want(button);
    }
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [want]);
}

function buttonFor({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): string | undefined {
  if (ctrlKey === metaKey || altKey || shiftKey) return undefined;
  return { s: SAVE, S: SAVE, Enter: SUBMIT }[key];
}
