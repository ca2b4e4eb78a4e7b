"use client";
import { useCallback, useEffect, useId, useMemo, useRef, useState } from "react";
import { AT } from "@/app/_ui/text-places";
import { showSpan } from "@/app/_ui/text-ranges";
import { paragraphsOf } from "@/lib/sources/paragraphs";
import { turnAt, turnsOf } from "@/lib/sources/turns";
import type { Span } from "@/lib/sources/whole-words";
import { CaptureText } from "./capture-text.client";
import { ChooseByWords } from "./choose-by-words.client";
import { ChosenBar } from "./chosen-bar.client";
import { FindBox } from "./find-box.client";
import { useChosenWords } from "./use-chosen-words.client";
import { useFind } from "./use-find.client";
import { useWordKeys, WORD_KEYS } from "./use-word-keys.client";

/** Words that were chosen: `text.slice(start, end)`, in UTF-16 units; `speaker` is the label of their turn. */
export type ChosenQuote = Span & { speaker?: string };

type Props = {
  text: string;
  language: string;
  /** What the text is called by those who cannot see it. */
  label: string;
  /** Quotations there are of it already. Keep the list the same between renders. */
  quotations?: readonly (Span & { href: string; label: string })[];
  /** Words that are chosen, and a quotation already, when it opens. */
  first?: Span | null;
  actionLabel?: string;
  onQuote: (quote: ChosenQuote) => void;
};

const NONE: NonNullable<Props["quotations"]> = [];

/** A stored text to read and to choose words in: by mouse, by finger, by keys, or by typing first and last words. */
export function CaptureReader({
  text,
  language,
  label,
  quotations = NONE,
  first = null,
  onQuote,
  ...props
}: Props) {
  const root = useRef<HTMLDivElement>(null);
  const id = useId();
  const [span, setSpan] = useState<Span | null>(first);
  const { isExact, setExact } = useChosenWords({ root, text, span, onChoose: setSpan });
  const find = useFind(root, text);
  const paragraphs = useMemo(() => paragraphsOf(text, quotations), [text, quotations]);
  const turns = useMemo(() => turnsOf(text), [text]);
  const speaker = span ? turnAt(turns, span.start)?.label : undefined;
  const [taken, setTaken] = useState<Span | null>(first);
  useEffect(() => {
    if (first && root.current) showSpan(root.current, first);
  }, [first]);
  function quote() {
    if (!span) return;
    setTaken(span);
    onQuote({ ...span, speaker });
  }
  const choose = useCallback((next: Span | null) => {
    setSpan(next);
    if (next && root.current) showSpan(root.current, next);
  }, []);
  const begin = () => find.here?.start ?? firstInView(root.current);
  const onKeyDown = useWordKeys({ text, language, span, onChoose: choose, begin, onDone: quote });

  return (
    <section aria-label={label} className="relative">
      <div className="sticky top-0 z-10 grid gap-2 border-rule border-b bg-paper py-2">
        <FindBox {...find} />
        <ChooseByWords text={text} name={id} onChoose={choose} />
      </div>
      <p id={`${id}-keys`} className="max-w-3xl pt-3 text-muted text-sm">
        Select words with the mouse or a finger; hold Alt to take parts of words. {WORD_KEYS}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: it is no set of form fields. */}
      <div
        ref={root}
        role="group"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: words are chosen in it by keyboard.
        tabIndex={0}
        aria-label={`${label}: the text`}
        aria-describedby={`${id}-keys`}
        onKeyDown={onKeyDown}
        className="-mx-3 max-w-3xl px-3 py-4"
      >
        <CaptureText text={text} language={language} paragraphs={paragraphs} quotations={quotations} />
      </div>
      {span && span !== taken && (
        <ChosenBar
          words={text.slice(span.start, span.end)}
          language={language}
          speaker={speaker}
          isExact={isExact}
          onExact={setExact}
          actionLabel={props.actionLabel ?? "Make a quotation"}
          onAction={quote}
          onClear={() => {
            setSpan(null);
            document.getSelection()?.removeAllRanges();
            root.current?.focus();
          }}
        />
      )}
    </section>
  );
}

/** Where the first paragraph begins that is not above the window. */
function firstInView(root: HTMLElement | null): number {
  const holders = Array.from(root?.querySelectorAll(`[${AT}]`) ?? []);
  const seen = holders.find((holder) => holder.getBoundingClientRect().bottom > 100);
  return Number(seen?.getAttribute(AT) ?? 0);
}
