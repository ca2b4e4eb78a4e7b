"use client";
import { Button } from "@/app/_ui/button.client";
import { directionOf } from "@/lib/platform/language";

type Props = {
  words: string;
  language: string;
  /** Whose turn of a transcript the words belong to. */
  speaker?: string;
  isExact: boolean;
  onExact: (isExact: boolean) => void;
  actionLabel: string;
  onAction: () => void;
  onClear: () => void;
};

const ENDS = 110;

/** What is chosen, and what can be done with it; stays at the foot of the window while the text moves. */
export function ChosenBar({ words, language, speaker, isExact, onExact, ...act }: Props) {
  return (
    <div
      data-bar="foot"
      className="sticky bottom-0 z-20 border-ink border-t-2 bg-sheet px-4 py-3 shadow-[0_-0.5rem_1.5rem_rgb(0_0_0/0.12)]"
    >
      <p role="status" className="max-h-24 overflow-y-auto">
        <span className="sr-only">Chosen: </span>
        <q lang={language} dir={directionOf(language)} className="font-serif text-lg leading-snug">
          {shortened(words)}
        </q>
      </p>
      <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-2 text-sm">
        <Button variant="primary" size="small" onPress={act.onAction}>
          {act.actionLabel}
        </Button>
        <Button size="small" onPress={act.onClear}>
          Clear
        </Button>
        <label className="flex min-h-6 items-center gap-2">
          <input
            type="checkbox"
            checked={!isExact}
            onChange={({ target }) => onExact(!target.checked)}
            className="size-4 accent-link"
          />
          Whole words only
        </label>
        <span className="text-muted">
          {sizeOf(words, language)}
          {speaker && `, said by ${speaker}`}
        </span>
      </div>
    </div>
  );
}

/** The beginning and the end, which is where a choice goes wrong. */
function shortened(words: string): string {
  if (words.length <= 2.5 * ENDS) return words;
  return `${words.slice(0, ENDS).trimEnd()} … ${words.slice(-ENDS).trimStart()}`;
}

function sizeOf(words: string, language: string): string {
  const segments = new Intl.Segmenter(language, { granularity: "word" }).segment(words);
  const count = [...segments].filter(({ isWordLike }) => isWordLike).length;
  return `${count} ${count === 1 ? "word" : "words"}, ${words.length.toLocaleString("en-GB")} characters`;
}
