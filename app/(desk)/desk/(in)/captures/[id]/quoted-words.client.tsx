"use client";
import { CheckSign } from "@/app/_components/check-sign";
import { FieldError } from "@/app/_ui/field-error";
import { useFieldError } from "@/app/_ui/form-context.client";
import { directionOf } from "@/lib/platform/language";
import { QuoteCheckField } from "../../../_components/quote-check-field.client";

type Props = {
  isTyped: boolean;
  text: string;
  /** The words that were selected. */
  words: string;
  language: string;
  typed: string;
  onType: (quote: string) => void;
};

/** The words of the statement: as they were selected, or typed and checked as they are typed. */
export function QuotedWords({ isTyped, text, words, language, typed, onType }: Props) {
  const error = useFieldError("quote");
  if (isTyped) {
    return (
      <QuoteCheckField
        name="quote"
        label="Words"
        value={typed}
        onChange={onType}
        language={language}
        text={text}
        description="As the source prints them. They are compared with the stored copy as you type."
        isRequired
      />
    );
  }
  return (
    <div>
      <p className="mb-1 font-semibold">Words</p>
      <blockquote
        id="field-quote"
        lang={language}
        dir={directionOf(language)}
        className="max-h-60 overflow-y-auto whitespace-pre-line border-edge border-s-4 ps-3 font-serif text-lg leading-snug"
      >
        {words}
      </blockquote>
      <p className="mt-1 flex items-baseline gap-1.5 text-good text-sm">
        <CheckSign result="verbatim" /> Cut from the stored copy, so word for word what it says.
      </p>
      <FieldError id="field-quote-error">{error}</FieldError>
    </div>
  );
}
