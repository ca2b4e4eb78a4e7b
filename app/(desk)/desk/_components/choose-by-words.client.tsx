"use client";
import { useState } from "react";
import { Button } from "@/app/_ui/button.client";
import { findBetween } from "@/app/_ui/find-in-text";
import { TextField } from "@/app/_ui/text-field.client";
import { type Span, wholeWords } from "@/lib/sources/whole-words";

type Props = { text: string; name: string; onChoose: (span: Span) => void };

/** Chooses words by typing the first and the last of them: as good as a mouse, and better for a long passage. */
export function ChooseByWords({ text, name, onChoose }: Props) {
  const [first, setFirst] = useState("");
  const [last, setLast] = useState("");
  const [place, setPlace] = useState(-1);
  const [count, setCount] = useState<number | null>(null);

  function choose() {
    const found = findBetween(text, first, last);
    const next = found.length > 0 ? (place + 1) % found.length : -1;
    const span = found[next] && wholeWords(text, found[next]);
    setCount(found.length);
    setPlace(next);
    if (span) onChoose(span);
  }
  function type(set: (words: string) => void) {
    return (words: string) => {
      set(words);
      setPlace(-1);
      setCount(null);
    };
  }

  return (
    <details className="text-sm">
      <summary className="min-h-6 text-link">Choose by the first and the last words</summary>
      <div className="mt-2 flex flex-wrap items-end gap-3">
        <TextField name={`${name}-first`} label="First words" value={first} onChange={type(setFirst)} />
        <TextField name={`${name}-last`} label="Last words" value={last} onChange={type(setLast)} />
        <Button onPress={choose} isDisabled={!first.trim()}>
          {count && count > 1 ? "Next place" : "Choose"}
        </Button>
      </div>
      <p role="status" className="mt-1 min-h-6 text-muted">
        {count !== null && sentence(count, place)}
      </p>
    </details>
  );
}

function sentence(count: number, place: number): string {
  if (count === 0) return "No passage begins and ends with these words.";
  return count === 1 ? "Found and chosen." : `Chosen: place ${place + 1} of ${count}.`;
}
