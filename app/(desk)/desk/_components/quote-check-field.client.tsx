"use client";
import { type ComponentProps, useEffect, useState } from "react";
import { Button } from "@/app/_ui/button.client";
import { TextArea } from "@/app/_ui/text-area.client";
import { directionOf } from "@/lib/platform/language";
import { checkQuote, type QuoteCheck } from "@/lib/sources/quote-check";
import { QuoteCheckResult } from "./quote-check-result.client";

type Props = Omit<ComponentProps<typeof TextArea>, "value" | "onChange" | "isQuotation" | "lang" | "dir"> & {
  value: string;
  onChange: (quote: string) => void;
  language: string;
  /** The text of the stored copy; null where there is none to check against. */
  text: string | null;
  /** Called with each result: where in the text the words stand, for one thing. */
  onCheck?: (check: QuoteCheck | null) => void;
};

const PAUSE = 150;

/** A quotation that is compared with the stored copy as it is typed. */
export function QuoteCheckField({ text, language, onCheck, ...field }: Props) {
  const { value, onChange } = field;
  const { check, isStale } = useQuoteCheck(text, value, language, onCheck);
  const said =
    check?.result === "changed" && text !== null ? inOneLine(text.slice(check.start, check.end)) : null;

  return (
    <div>
      <TextArea {...field} isQuotation lang={language} dir={directionOf(language)} />
      <div role="status" className={`mt-2 min-h-6 ${isStale ? "opacity-60" : ""}`}>
        {value.trim() !== "" && (
          <QuoteCheckResult check={text === null ? null : check} language={language} isChecking={isStale} />
        )}
      </div>
      {said !== null && (
        <div className="mt-2">
          <Button size="small" onPress={() => onChange(said)}>
            Use the source’s words
          </Button>
        </div>
      )}
    </div>
  );
}

/** The result for the words as they are, a moment after the last key; until then the one before, as stale. */
function useQuoteCheck(text: string | null, quote: string, locale: string, onCheck: Props["onCheck"]) {
  const [last, setLast] = useState(() => ({ quote, check: checked(text, quote, locale) }));

  useEffect(() => {
    const timer = setTimeout(() => {
      const check = checked(text, quote, locale);
      setLast({ quote, check });
      onCheck?.(check);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [text, quote, locale, onCheck]);

  return { check: last.check, isStale: last.quote !== quote };
}

function checked(text: string | null, quote: string, locale: string): QuoteCheck | null {
  return text === null || quote.trim() === "" ? null : checkQuote(text, quote, { locale });
}

function inOneLine(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}
