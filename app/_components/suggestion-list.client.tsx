"use client";
import type { Suggestion } from "@/lib/search/schema";

type Props = { id: string; shown: Suggestion[]; chosen: number };

const KINDS: Record<Suggestion["kind"], string> = {
  speaker: "Speaker",
  topic: "Topic",
  words: "Search",
  pair: "Entry",
};

/** What is offered below a search field, which keeps the focus; nothing where there is nothing to offer. */
export function SuggestionList({ id, shown, chosen }: Props) {
  const isOpen = shown.length > 0;
  return (
    <>
      <div
        aria-label="Suggestions"
        className="absolute start-0 top-full z-10 mt-1 max-h-[min(28rem,60dvh)] w-full min-w-[min(24rem,calc(100vw-2rem))] overflow-y-auto rounded border border-edge bg-sheet py-1 shadow-lg sm:start-auto sm:end-0"
        hidden={!isOpen}
        id={id}
        role="listbox"
      >
        {shown.map((suggestion, place) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field, which has the focus, hears the keys.
          <div
            aria-selected={place === chosen}
            className="flex cursor-pointer items-baseline justify-between gap-4 px-3 py-1.5 hover:bg-paper aria-selected:bg-ink aria-selected:text-paper"
            id={`${id}-${place}`}
            key={suggestion.path}
            onClick={() => followSuggestion(suggestion)}
            onMouseDown={(event) => event.preventDefault()}
            ref={place === chosen ? reveal : undefined}
            role="option"
            tabIndex={-1}
          >
            <span className="line-clamp-2">{suggestion.label}</span>
            <span className="text-sm opacity-80">{KINDS[suggestion.kind]}</span>
          </div>
        ))}
      </div>
      <span className="sr-only" role="status">
        {isOpen && `${shown.length} suggestions`}
      </span>
    </>
  );
}

/** A long list shows what is chosen in it. */
function reveal(option: HTMLElement | null): void {
  option?.scrollIntoView({ block: "nearest" });
}

export function followSuggestion({ path }: Suggestion): void {
  window.location.assign(path);
}
