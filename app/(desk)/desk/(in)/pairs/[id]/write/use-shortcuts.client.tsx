"use client";
import { useEffect } from "react";
import { press, SAVE, SUBMIT } from "./use-composer.client";

/** What the keys do, for those who have to be told. */
export const SHORTCUTS = [
  { keys: "Ctrl S", does: "save (on a Mac: ⌘ S)" },
  { keys: "Ctrl Enter", does: "save and submit for review (on a Mac: ⌘ Enter)" },
] as const;

/** Saves and submits by keyboard, from wherever the focus is. */
export function useShortcuts() {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const button = buttonFor(event);
      if (!button) return;
      event.preventDefault();
      press(button);
    }
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);
}

function buttonFor({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): string | undefined {
  if (ctrlKey === metaKey || altKey || shiftKey) return undefined;
  return { s: SAVE, S: SAVE, Enter: SUBMIT }[key];
}
