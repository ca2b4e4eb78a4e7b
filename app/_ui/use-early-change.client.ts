"use client";
import { type RefObject, useLayoutEffect } from "react";

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * Hands on the control, or each control within, that was changed before the page's script ran. The framework
 * leaves what was typed or chosen as it is and tells nobody, so a form would show it and not know of it.
 */
export function useEarlyChange(
  around: RefObject<HTMLElement | null>,
  onChange: ((control: Control) => void) | undefined,
): void {
  // Before anything is drawn again: that would put back what the server had printed.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the first moment can be too early.
  useLayoutEffect(() => {
    if (!around.current || !onChange) return;
    for (const control of controlsOf(around.current)) if (isChanged(control)) onChange(control);
  }, []);
}

function controlsOf(element: HTMLElement): Control[] {
  const controls = "input, textarea, select";
  return element.matches(controls) ? [element as Control] : [...element.querySelectorAll<Control>(controls)];
}

/** Whether it says something other than what was printed. */
function isChanged(control: Control): boolean {
  if (control instanceof HTMLSelectElement) {
    const options = [...control.options];
    return (options.find((option) => option.defaultSelected) ?? options[0])?.selected === false;
  }
  if (control instanceof HTMLTextAreaElement) return control.value !== control.defaultValue;
  const { type, checked, defaultChecked, value, defaultValue } = control;
  if (type === "radio") return checked && !defaultChecked;
  return type === "checkbox" ? checked !== defaultChecked : value !== defaultValue;
}
