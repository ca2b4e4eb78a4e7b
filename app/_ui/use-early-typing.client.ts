"use client";
import { type RefObject, useEffect } from "react";

type TextControl = HTMLInputElement | HTMLTextAreaElement;

/**
 * Hands on what was typed before the page's script ran. The framework leaves such words in the field and tells
 * nobody, so a form would show them and not know of them.
 */
export function useEarlyTyping(
  control: RefObject<TextControl | null>,
  onChange: ((text: string) => void) | undefined,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the first moment can be too early.
  useEffect(() => {
    const field = control.current;
    if (field && field.value !== field.defaultValue) onChange?.(field.value);
  }, []);
}
