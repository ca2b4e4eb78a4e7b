import type { Reading, TextForm } from "@/lib/platform/generated/enums";
import { readings } from "@/lib/sources/printed-corrections";
import { checkQuote } from "@/lib/sources/quote-check";
import { toTextQuote } from "@/lib/sources/selectors";

type Copy = { text: string; textForm: TextForm; reading: Reading };

/**
 * Checks a quotation against the reading of a stored copy, and returns what a citation keeps of it. Offsets
 * are UTF-16 indexes into that reading.
 */
export function checkCitation({ quote, language, ...copy }: Copy & { quote: string; language: string }) {
  const text = readingOf(copy);
  const { result, start, end, differences = [], warnings } = checkQuote(text, quote, { locale: language });
  const place =
    start === undefined || end === undefined
      ? {}
      : { ...toTextQuote(text, start, end), startAt: start, endAt: end };
  return { result, differences, warnings, ...place };
}

/** What a citation keeps when there is no copy to check against. */
export function unchecked() {
  return { result: "unchecked" as const, differences: [], warnings: [] };
}

/** The words that a copy gives in one reading; only a text that prints its corrections has more than one. */
export function readingOf({ text, textForm, reading }: Copy): string {
  return textForm === "printed_corrections" ? readings(text)[reading] : text;
}
