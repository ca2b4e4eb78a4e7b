"use client";
import { useId, useRef, useState } from "react";
import { Button } from "@/app/_ui/button.client";
import { FieldError } from "@/app/_ui/field-error";
import { describedBy, fieldId } from "@/app/_ui/field-id";
import type { FieldProps } from "@/app/_ui/field-label";
import { FieldDescription } from "@/app/_ui/field-label";
import { useFieldError } from "@/app/_ui/form-context.client";
import { passageSentence, placesOfPassage } from "@/lib/pairs/passage-place";
import { directionOf } from "@/lib/platform/language";
import { type Span, withoutSpace } from "@/lib/sources/whole-words";
import { ChooseByWords } from "./choose-by-words.client";
import { useChosenWords } from "./use-chosen-words.client";
import { useWordKeys, WORD_KEYS } from "./use-word-keys.client";

type Props = Omit<FieldProps, "isDisabled"> & {
  quote: string;
  language: string;
  side: "earlier" | "later";
  /** The words that are compared; the whole quotation without it. They are sent under `name`. */
  value?: string;
  onChange?: (passage: string, span: Span) => void;
};

const EDGES = { earlier: "border-before-ink", later: "border-after-ink" };

/** A quotation in which the words to compare are marked: by mouse, by finger, by keys, or by typing them. */
export function PassagePicker({ quote, language, side, value, onChange, ...field }: Props) {
  const id = field.id ?? fieldId(field.name);
  const own = useId();
  const root = useRef<HTMLQuoteElement>(null);
  const { passage, span, choose } = usePassage({ quote, value, onChange });
  const colour = side === "earlier" ? "chosen-earlier" : "chosen";
  const isWhole = passage === quote.trim();
  useChosenWords({ root, text: quote, colour, span: isWhole ? null : span, onChoose: choose });
  const keys = useWordKeys({
    text: quote,
    language,
    span: isWhole ? null : span,
    onChoose: choose,
    begin: () => 0,
  });
  function chooseWhole() {
    choose(null);
    document.getElementById(id)?.focus();
  }
  const { sentence, isWrong } = passageSentence(quote, passage);
  const error = useFieldError(field.name, field.error) ?? (isWrong ? sentence : undefined);

  return (
    <div>
      <p id={`${own}-label`} className="mb-1 font-semibold">
        {field.label}
      </p>
      <FieldDescription id={id}>
        {field.description ?? "Select the words that are compared; without a selection it is all of them."}
      </FieldDescription>
      {/* biome-ignore lint/a11y/useSemanticElements: it is no set of form fields. */}
      <div
        id={id}
        role="group"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: words are chosen in it by keyboard.
        tabIndex={0}
        aria-labelledby={`${own}-label`}
        aria-describedby={describedBy(id, { description: true, error }, `${own}-keys`, `${own}-state`)}
        onKeyDown={keys}
        className={`border-s-4 py-1 ps-4 ${EDGES[side]}`}
      >
        <blockquote
          ref={root}
          data-at="0"
          lang={language}
          dir={directionOf(language)}
          className="whitespace-pre-wrap font-serif text-xl leading-snug"
        >
          {quote}
        </blockquote>
      </div>
      <p id={`${own}-keys`} className="sr-only">
        {WORD_KEYS}
      </p>
      <div id={`${own}-state`} role="status" className="mt-2 text-muted text-sm">
        {!isWrong && sentence}
        {!isWhole && passage && (
          <>
            {" "}
            <q lang={language} className="font-serif text-base text-ink">
              {passage}
            </q>
          </>
        )}
        <FieldError id={`${id}-error`}>{error}</FieldError>
      </div>
      <div className="mt-1 flex flex-wrap items-start gap-x-5">
        {!isWhole && (
          <Button variant="link" size="small" onPress={chooseWhole}>
            Compare the whole quotation
          </Button>
        )}
        <ChooseByWords text={quote} name={field.name} onChoose={choose} />
      </div>
      <input type="hidden" name={field.name} value={passage} />
    </div>
  );
}

/** The chosen words with their place; of words that stand more than once, the place that was chosen. */
function usePassage({ quote, value, onChange }: Pick<Props, "quote" | "value" | "onChange">) {
  const whole = withoutSpace(quote, { start: 0, end: quote.length }) ?? { start: 0, end: 0 };
  const [last, setLast] = useState<Span | null>(null);
  const words = (span: Span) => quote.slice(span.start, span.end);
  const passage = value ?? words(last ?? whole);
  const span = last && words(last) === passage ? last : (placesOfPassage(quote, passage)[0] ?? null);

  function choose(next: Span | null) {
    const chosen = next ?? whole;
    setLast(chosen);
    onChange?.(words(chosen), chosen);
  }
  return { passage, span, choose };
}
