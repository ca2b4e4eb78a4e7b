"use client";
import type { KeyboardEvent } from "react";
import { useIsEarly } from "@/app/_ui/use-is-early.client";
import { followSuggestion, SuggestionList } from "./suggestion-list.client";
import { useSuggestions } from "./use-suggestions.client";

type Props = { id: string; words?: string; placeholder?: string; className: string };
type Step = (chosen: number, count: number) => number;

/** From the field into the list, through it, and from its end back to the field. */
const STEPS: Record<string, Step> = {
  ArrowDown: (chosen, count) => (chosen + 1 === count ? -1 : chosen + 1),
  ArrowUp: (chosen, count) => (chosen < 0 ? count - 1 : chosen - 1),
};

/**
 * A field to search in: a plain one until the page's script is there, then one that offers what may be meant
 * (the combobox of the ARIA Authoring Practices, with a list to choose from).
 */
export function SearchField({ id, words, placeholder, className }: Props) {
  const isEarly = useIsEarly();
  const { shown, chosen, choose, type, close } = useSuggestions();
  const list = `${id}-offers`;
  const isOpen = shown.length > 0;
  const combobox = {
    type: "text",
    role: "combobox",
    "aria-autocomplete": "list",
    "aria-expanded": isOpen,
    "aria-controls": list,
    "aria-activedescendant": chosen >= 0 ? `${list}-${chosen}` : undefined,
    enterKeyHint: "search",
    autoComplete: "off",
  } as const;

  function press(event: KeyboardEvent<HTMLInputElement>) {
    if (isOpen && !event.nativeEvent.isComposing && did(event.key)) event.preventDefault();
  }

  /** Whether the key meant something to the list. */
  function did(key: string): boolean {
    const step = STEPS[key];
    const suggestion = shown[chosen];
    if (step) choose(step(chosen, shown.length));
    if (key === "Escape") close();
    if (key === "Enter" && suggestion) followSuggestion(suggestion);
    return Boolean(step) || key === "Escape" || (key === "Enter" && Boolean(suggestion));
  }

  return (
    <div className="relative min-w-0 grow">
      <input
        className={`w-full ${className}`}
        defaultValue={words}
        id={id}
        name="q"
        onBlur={close}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onKeyDown={press}
        placeholder={placeholder}
        {...(isEarly ? { type: "search" } : combobox)}
      />
      <SuggestionList chosen={chosen} id={list} shown={shown} />
    </div>
  );
}
