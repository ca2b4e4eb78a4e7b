import { expect, test } from "vitest";
import { checkQuote } from "./quote-check";

const TEXT =
  "We believed in it then, and we believe in it now. I do not think they lied. Did they? No. " +
  "My people came to me and said it is Russia. The Agency agrees.";

function warningsOf(text: string, quote: string, locale = "en"): string[] {
  const { result, warnings } = checkQuote(text, quote, { locale });
  expect(result).toBe("elided");
  return warnings;
}

test("an omitted negation, question, paragraph or speaker is pointed out", () => {
  expect(warningsOf(TEXT, "I do … think they lied")).toEqual(["An ellipsis leaves out a negation: “not”."]);
  expect(warningsOf(TEXT, "they lied. … My people")).toEqual([
    "An ellipsis leaves out a negation: “no”.",
    "An ellipsis leaves out a question.",
  ]);
  expect(warningsOf("I came.\n\nI saw it. I won", "I came … I won")).toEqual([
    "An ellipsis joins words from different paragraphs.",
  ]);
  expect(warningsOf("I came and\nMR. SMITH: I saw it. I won", "I came … I won")).toEqual([
    "An ellipsis may join the words of different speakers.",
  ]);
  expect(warningsOf("I couldn’t have come", "I … have come")).toEqual([
    "An ellipsis leaves out a negation: “couldn’t”.",
  ]);
});

test("an omission of many words is counted", () => {
  expect(warningsOf(`I came ${"and then ".repeat(80)} I won`, "I came … I won")).toEqual([
    "An ellipsis leaves out 160 words.",
  ]);
});

test("an ellipsis that leaves nothing out is pointed out", () => {
  expect(warningsOf(TEXT, "My people … came to me")).toEqual(["An ellipsis leaves no words out."]);
});

test("brackets that take a negation out, or put one in, are pointed out", () => {
  expect(warningsOf(TEXT, "I [really] think they lied")).toEqual(["Brackets replace a negation: “not”."]);
  expect(warningsOf(TEXT, "My people [never] came to me")).toEqual(["Brackets put in a negation: “never”."]);
});

test("brackets that may turn a word into its opposite are pointed out", () => {
  expect(warningsOf("why it would be Russia", "why it would[n’t] be Russia")).toEqual([
    "Brackets may turn a word into its opposite: [n't] for “”.",
  ]);
  expect(warningsOf(TEXT, "The Agency [dis]agrees")).toEqual([
    "Brackets may turn a word into its opposite: [dis] for “”.",
  ]);
  expect(warningsOf(TEXT, "We believed in it [not]")).toEqual(["Brackets put in a negation: “not”."]);
});

test("brackets in place of many words are pointed out, with the words", () => {
  expect(warningsOf(TEXT, "My people [said it] is Russia")).toEqual([
    "Brackets replace 6 words: “came to me and said it”.",
  ]);
});

test("negations are known in other languages, and where they are not, the editor is told", () => {
  expect(warningsOf("Ich habe das nicht gesagt", "Ich habe … gesagt", "de-AT")).toEqual([
    "An ellipsis leaves out a negation: “nicht”.",
  ]);
  expect(warningsOf("Je ne l’ai pas dit", "Je … l’ai … dit", "fr")).toEqual([
    "An ellipsis leaves out a negation: “ne”.",
    "An ellipsis leaves out a negation: “pas”.",
  ]);
  expect(warningsOf("En minä niin sanonut", "En … sanonut", "fi")).toEqual([
    "What the ellipsis leaves out was not searched for negations: this language has no list of them.",
  ]);
});

test("a negation right before the quote is pointed out", () => {
  expect(checkQuote(TEXT, "think they lied").warnings).toEqual([
    "The source has “not” right before these words.",
  ]);
});

test("a quote that stops within an amount or a sentence, or loses a question mark, says so", () => {
  expect(checkQuote("it cost $5 million then", "it cost $5").warnings).toEqual([
    "The source goes on with “million”, which belongs to the number.",
  ]);
  expect(checkQuote("I have no more on the gas card holiday.", "more on the gas card.").warnings).toContain(
    "The quote ends with a full stop, but its source goes on: “holiday”.",
  );
  expect(checkQuote(TEXT, "Did they,").warnings).toEqual([
    "The source has a question mark after these words.",
  ]);
});
