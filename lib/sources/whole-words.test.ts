import { expect, test } from "vitest";
import { checkQuote } from "./quote-check";
import { wholeWords } from "./whole-words";

/** What is taken when the words between the bars are selected. */
function taken(marked: string): string | null {
  const start = marked.indexOf("|");
  const text = marked.replaceAll("|", "");
  const span = wholeWords(text, { start, end: marked.indexOf("|", start + 1) - 1 });
  return span && text.slice(span.start, span.end);
}

test.each([
  ["I don’t see| any reason |why", "any reason"],
  ["I don’t s|ee any rea|son why", "see any reason"],
  ["why it |would|n’t be", "wouldn’t"],
  ["why it would|n't| be", "wouldn't"],
  ["about $1.|5| million", "$1.5"],
  ["a |non|-violent way", "non-violent"],
  ["in the |U.|S. Senate", "U.S"],
  ["the years 2016–|2018|.", "2016–2018"],
  ["end.\n\n|Next| one", "Next"],
  ["a|\n\n|b", null],
  ["|a|", "a"],
  ["caf|é|", "café"],
  ["我們|不同意|這一點", "不同意"],
  ["Россия не вмеша|лась| в выборы", "вмешалась"],
])("of %j the words taken are %j", (marked, words) => {
  expect(taken(marked)).toBe(words);
});

test("whatever is selected, the words taken are found word for word", () => {
  const text =
    "MS. EXAMPLE: Well, I said the word “would” instead of “wouldn’t” — $1.5 million,\u00a0non-violent.\n\nQ And the U.S.? (Laughter.) 5–10 years; co-op … it’s 10% at 10:30 a.m. 👩‍👩‍👧 naïve café.";
  for (let start = 0; start < text.length; start += 1) {
    for (let end = start + 1; end <= Math.min(text.length, start + 40); end += 1) {
      const span = wholeWords(text, { start, end });
      if (!span) continue;
      const words = text.slice(span.start, span.end);
      if (!/[\p{L}\p{N}]/u.test(words)) continue;
      expect(checkQuote(text, words).result, `${start}-${end} ${words}`).toBe("verbatim");
    }
  }
});

test("a long text is not read whole for a few words of it", () => {
  const text = "word ".repeat(400_000);
  const before = performance.now();
  expect(wholeWords(text, { start: 1_000_001, end: 1_000_003 })).toEqual({
    start: 1_000_000,
    end: 1_000_004,
  });
  expect(performance.now() - before).toBeLessThan(50);
});
