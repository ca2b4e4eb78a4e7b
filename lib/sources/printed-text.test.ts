import { expect, test } from "vitest";
import fc from "@/lib/platform/testing/property";
import { printedText } from "./printed-text";

test("a paragraph that was wrapped is one line, and paragraphs stay apart", () => {
  // 2021-11-09, press briefing by Karine Jean-Pierre and Gina Raimondo
  const markdown =
    "bottlenecks forming that lead to higher prices for American\nfamilies.\n\nEven as we take immediate action.  \n  \nQ\u00a0\u00a0\u00a0 Thank you.";
  expect(printedText(markdown)).toBe(
    "bottlenecks forming that lead to higher prices for American families.\n\nEven as we take immediate action.\n\nQ Thank you.",
  );
});

test("a line break that the page has stays one", () => {
  expect(printedText("Aboard Air Force One  \nEn Route Detroit, Michigan\n\n\u2003  \nAs we move")).toBe(
    "Aboard Air Force One\nEn Route Detroit, Michigan\n\nAs we move",
  );
});

test("items of a list stay apart", () => {
  expect(printedText("including:\n\n-   Buying American\n    and more\n-   Investing")).toBe(
    "including:\n\n- Buying American and more\n- Investing",
  );
});

test.each([
  ["struck words", "it’s\u00a0<s>18 of 24</s>\u00a0\\*\\[16 of 21\\] —", "it’s ~~18 of 24~~ *[16 of 21] —"],
  [
    "a strike in two pieces",
    "<s>Judge</s> <s>Thompson</s> \\[Justice Thomas\\]",
    "~~Judge Thompson~~ [Justice Thomas]",
  ],
  ["space within a strike", "Kurds<s> today </s>and", "Kurds ~~today~~ and"],
  ["a strike of nothing", "the <s></s>end", "the end"],
  [
    "a lost space",
    "the legendary advocate,<s>Mr.</s>\u00a0\\[Ms.\nUrvashi\\] Vaid",
    "the legendary advocate, ~~Mr.~~ [Ms. Urvashi] Vaid",
  ],
  ["part of a word", "women business<s>es</s>\nowners", "women business~~es~~ owners"],
])("of the markup only strikes are left: %s", (_, markdown, text) => {
  expect(printedText(markdown)).toBe(text);
});

test.each([
  ["emphasis", "*Q Oh, **can** you hear me?*", "Q Oh, can you hear me?"],
  ["escaped marks", "17\\. The G7 \\# \\[sic\\]", "17. The G7 # [sic]"],
  [
    "links",
    "the SBA’s [Growth Accelerator Fund\nCompetition](https://www.sba.gov/article/2024)",
    "the SBA’s Growth Accelerator Fund Competition",
  ],
  ["addresses", "<https://example.org/a_b.pdf>", "https://example.org/a_b.pdf"],
  ["raised letters", "the 21<sup>st</sup> century", "the 21st century"],
])("%s are printed without their markup", (_, markdown, text) => {
  expect(printedText(markdown)).toBe(text);
});

test("no space is left at the edge of a line, nor two together, nor an empty paragraph", () => {
  const line = fc.constantFrom(
    "word",
    " ",
    "  ",
    "\n",
    "\n\n",
    "\u00a0",
    "<s>",
    "</s>",
    "*",
    "\\[x\\]",
    "-   ",
    "\u2003",
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (pieces) => {
      expect(printedText(pieces.join(""))).not.toMatch(/^\s|\s$|[^\S\n]{2}|[^\S\n]\n|\n[^\S\n]|\n{3}/);
    }),
  );
});
