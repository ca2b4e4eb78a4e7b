import { expect, test } from "vitest";
import fc from "@/lib/platform/testing/property";
import { checkQuote } from "@/lib/sources/quote-check";
import { shippedTexts } from "@/seed/transcripts/shipped-texts";
import { checkAtPlace } from "./checking";
import { readingOf } from "./citation";

const texts = shippedTexts();
const readings = ["as_spoken", "as_corrected", "plain"] as const;

const span = fc.record({
  document: fc.nat(texts.length - 1),
  reading: fc.constantFrom(...readings),
  at: fc.double({ min: 0, max: 0.999, noNaN: true }),
  words: fc.integer({ min: 1, max: 120 }),
});

test("whatever whole words are selected in a shipped transcript, the citation says exactly these, there", () => {
  fc.assert(
    fc.property(span, ({ document, reading, at, words }) => {
      const copy = { text: texts[document]?.text ?? "", textForm: "printed_corrections" as const, reading };
      const text = readingOf(copy);
      const place = wordsAt(text, Math.floor(at * text.length), words);
      const quote = text.slice(place.start, place.end);
      if (!/[\p{L}\p{N}]/u.test(quote)) return;
      const check = checkAtPlace(copy, { quote, language: "en" }, place);
      expect(checkQuote(text, quote, { locale: "en" }).result).toBe("verbatim");
      expect(check).toMatchObject({
        result: "verbatim",
        exact: quote,
        startAt: place.start,
        endAt: place.end,
      });
      const { prefix = "", suffix = "" } = check as { prefix?: string; suffix?: string };
      expect(text.slice(place.start - prefix.length, place.end + suffix.length)).toBe(
        `${prefix}${quote}${suffix}`,
      );
    }),
    { numRuns: 400 },
  );
});

test("of words that stand in a copy twice, the place that was chosen is kept and said to be", () => {
  const text = "The fee will rise. The fee will rise.";
  const copy = { text, textForm: "plain" as const, reading: "plain" as const };
  const check = checkAtPlace(copy, { quote: "The fee will rise.", language: "en" }, { start: 19, end: 37 });
  expect(check).toMatchObject({
    startAt: 19,
    warnings: ["These words stand in the source 2 times; the place that was chosen is shown."],
  });
});

/** Whole words from the first that begins at or after a place. */
function wordsAt(text: string, at: number, count: number): { start: number; end: number } {
  const rest = text.slice(at);
  const skipped = at === 0 ? 0 : (/^\S*\s*/.exec(rest)?.[0].length ?? 0);
  const start = at + skipped;
  const words = new RegExp(`^\\S+(?:\\s+\\S+){0,${count - 1}}`).exec(text.slice(start))?.[0] ?? "";
  return { start, end: start + words.length };
}
