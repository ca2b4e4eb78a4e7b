"use client";
import { type KeyboardEvent, useId, useRef } from "react";
import { Button } from "@/app/_ui/button.client";
import { LINE } from "@/app/_ui/field-styles";
import { useEarlyChange } from "@/app/_ui/use-early-change.client";

type Props = {
  words: string;
  onChange: (words: string) => void;
  count: number;
  place: number;
  onStep: (by: 1 | -1) => void;
};

/** Looks for words in the text; Enter goes to the next place, Shift and Enter to the one before. */
export function FindBox({ words, onChange, count, place, onStep }: Props) {
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  useEarlyChange(box, (early) => onChange(early.value));

  function press(event: KeyboardEvent) {
    if (event.key !== "Enter") return;
    event.preventDefault();
    onStep(event.shiftKey ? -1 : 1);
  }

  return (
    <search className="flex flex-wrap items-center gap-2">
      <label htmlFor={id} className="sr-only">
        Find in the text
      </label>
      <input
        ref={box}
        id={id}
        type="search"
        value={words}
        placeholder="Find in the text"
        onChange={({ target }) => onChange(target.value)}
        onKeyDown={press}
        className={`${LINE} max-w-60 min-w-0 flex-1`}
      />
      <Button size="small" isDisabled={count === 0} onPress={() => onStep(-1)} aria-label="Previous place">
        ↑
      </Button>
      <Button size="small" isDisabled={count === 0} onPress={() => onStep(1)} aria-label="Next place">
        ↓
      </Button>
      <span role="status" className="text-muted text-sm tabular-nums">
        {words.trim() && (count > 0 ? `${place + 1} of ${count.toLocaleString("en-GB")}` : "Not in the text")}
      </span>
    </search>
  );
}
