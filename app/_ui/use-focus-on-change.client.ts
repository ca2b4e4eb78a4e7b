"use client";
import { useEffect, useRef } from "react";

/** Gives the focus to an element when `value` changes and what had the focus went with it. */
export function useFocusOnChange(id: string, value: unknown) {
  const last = useRef(value);
  useEffect(() => {
    if (Object.is(last.current, value)) return;
    last.current = value;
    if (isLost(document.activeElement)) document.getElementById(id)?.focus();
  }, [id, value]);
}

/** A button that can no longer be pressed loses the focus a moment later. */
function isLost(focused: Element | null): boolean {
  return !focused || focused === document.body || focused.matches(":disabled");
}
