import { expect, test } from "vitest";
import { checkQuote } from "./quote-check";

const TEXT =
  "We believed in it then, and we believe in it now. I do not think they lied. Did they? No. " +
  "My people came to me and said it is Russia. The Agency agrees.";

function resultOf(text: string, quote: string): string {
  return checkQuote(text, quote).result;
}

function warningsOf(text: string, quote: string, locale = "en"): string[] {
  const { result, warnings } = checkQuote(text, quote, { locale });
  expect(result).toBe("elided");
  return warnings;
}

test.each([
  ["…", "My people … said it is Russia"],
  ["...", "My people ... said it is Russia"],
  ["....", "My people came .... said it is Russia"],
  [". . .", "My people . . . said it is Russia"],
  ["[…]", "My people […] said it is Russia"],
  ["[...]", "My people [...] said it is Russia"],
  ["[ . . . ]", "My people [ . . . ] said it is Russia"],
  ["(…)", "My people (…) said it is Russia"],
  ["an ellipsis without spaces", "My people…said it is Russia"],
  ["a full stop before an ellipsis", "My people came. … it is Russia"],
  ["a letter in brackets", "[m]y people came to me"],
  ["a letter in brackets further on", "it is Russia. [t]he Agency agrees"],
  ["an ending in brackets", "My people came to me and sa[ys] it is Russia".replace("sa[ys]", "s[ays]")],
  ["an ending for the speaker's own", "we believe[d] in it now"],
  ["a beginning in brackets", "[dis]agrees"],
  ["a word in brackets for another", "[Officials] came to me and said it is Russia"],
  ["a phrase in brackets for another", "My people [the agencies] said it is Russia"],
  ["a phrase put in", "My people [the agencies] came to me"],
  ["brackets and dots", "My people … said it [the hacking] is … Agency"],
])("%s: elided", (_, quote) => {
  expect(resultOf(TEXT, quote)).toBe("elided");
});

test.each([
  ["[sic]", "My people came [sic] to me"],
  ["[sic] before a comma", "We believed in it then [sic], and we"],
  ["[emphasis added]", "My people came to me [emphasis added]"],
  ["(emphasis mine)", "My people came to me (emphasis mine)"],
  ["an ellipsis before the quote", "… people came to me"],
  ["an ellipsis after the quote", "My people came […]"],
])("%s takes nothing from the words, which are verbatim", (_, quote) => {
  expect(checkQuote(TEXT, quote)).toMatchObject({ result: "verbatim", warnings: [] });
});

test.each([
  ["an ellipsis", "It is … well, it is", "It is ... well, it is"],
  ["brackets", "Thank you. [Laughter] I know", "thank you. [Laughter] I know"],
  ["a bracketed letter", "“[W]e are reminded”", "[W]e are reminded"],
  ["a note", "He said “nucular [sic] power”", "nucular [sic] power"],
  ["parentheses", "I said so (emphasis mine) twice", "I said so (emphasis mine) twice"],
  ["an unclosed bracket", "see [the plan and", "see [the plan and"],
])("%s that the source prints itself is verbatim", (_, text, quote) => {
  expect(resultOf(text, quote)).toBe("verbatim");
});

test("the parts of a quote must stand in its order", () => {
  expect(resultOf(TEXT, "Agency agrees … My people came")).not.toBe("elided");
});

test("the parts of a quote must be near each other", () => {
  const text = (gap: number) => `My people came to me ${"and so on ".repeat(gap)} it is Russia`;
  expect(resultOf(text(150), "My people came to me … it is Russia")).toBe("elided");
  expect(resultOf(text(250), "My people came to me … it is Russia")).not.toBe("elided");
});

test("parts that stand elsewhere are not a quote, and the editor learns why", () => {
  const apart = "The source has every part of the quote, but not in this order or not near each other.";
  const filler = "and so it went on, as these things do. ".repeat(100);
  expect(
    checkQuote(`We lost the vote. ${filler} Nobody was to blame.`, "We lost the vote … nobody was to blame"),
  ).toEqual({
    result: "missing",
    warnings: [],
  });
  expect(
    checkQuote(`We lost the vote. ${filler} Nobody was to blame.`, "We lost the vote … Nobody was to blame"),
  ).toEqual({
    result: "missing",
    warnings: [apart],
  });
});

test("brackets replace a phrase, not a paragraph or a page", () => {
  expect(resultOf("My people came.\n\nIt is Russia", "My people [who] is Russia")).not.toBe("elided");
  expect(resultOf(`My people ${"and so on ".repeat(20)} is Russia`, "My people [who] is Russia")).not.toBe(
    "elided",
  );
});

test("brackets within a word replace no other word", () => {
  expect(resultOf("We believe that in it", "believe[d] in it")).not.toBe("elided");
  expect(resultOf("We relieved in it", "believe[d] in it")).not.toBe("elided");
});

test("an ellipsis cuts no word in two", () => {
  expect(resultOf("they would like it", "they wou … like it")).not.toBe("elided");
  expect(resultOf("it cost $1.5 million", "it cost … 5 million")).not.toBe("elided");
});

test("a letter in brackets is that letter in the other case, and no other", () => {
  expect(resultOf("he came to me", "[S]he came to me")).not.toBe("elided");
  expect(resultOf("it is ours", "[O]urs")).toBe("elided");
});

test("other words in the source's own brackets are not for an editor to replace", () => {
  expect(resultOf("it is different [from 2012], I think", "it is different [from 2013], I think")).toBe(
    "changed",
  );
});

test("a part with a changed word is changed, and only that word is shown", () => {
  expect(checkQuote(TEXT, "We believed in it then … we believed in it now")).toMatchObject({
    result: "changed",
    differences: [{ said: "believe", quoted: "believed" }],
  });
  expect(checkQuote(TEXT, "[W]e believe[s] in it now … they lie … My people came to me")).toMatchObject({
    result: "changed",
    differences: [{ said: "lied", quoted: "lie" }],
  });
});

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
