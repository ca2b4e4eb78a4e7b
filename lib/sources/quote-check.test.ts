import { expect, test } from "vitest";
import { checkQuote } from "./quote-check";

const HELSINKI =
  "I have President Putin; he just said it’s not Russia. I will say this: I don’t see any reason why it " +
  "would be, but I really do want to see the server. But I have — I have confidence in both parties.";

function resultOf(text: string, quote: string): string {
  return checkQuote(text, quote).result;
}

/** What the check points at. */
function passage(text: string, quote: string): string {
  const { start = 0, end = 0 } = checkQuote(text, quote);
  return text.slice(start, end);
}

function changes(text: string, quote: string) {
  const { result, differences } = checkQuote(text, quote);
  return { result, differences };
}

function oneChange(said: string, quoted: string) {
  return { result: "changed", differences: [{ said, quoted }] };
}

test("words copied from the source are verbatim, at their place", () => {
  const quote = "I don’t see any reason why it would be";
  expect(checkQuote(HELSINKI, quote)).toEqual({
    result: "verbatim",
    start: HELSINKI.indexOf(quote),
    end: HELSINKI.indexOf(quote) + quote.length,
    warnings: [],
  });
});

test.each([
  ["straight for curly quotes", "said it’s “big”", 'said it\'s "big"'],
  ["single for double quotes within", "said “it’s big” twice", "said ‘it’s big’ twice"],
  ["quotation marks around the quote", "We lost", "“We lost”"],
  ["guillemets", "er sagte »wir« dann", "er sagte „wir“ dann"],
  ["French spacing", "« Je ne vois pas ! »", "“Je ne vois pas!”"],
  ["a hyphen for a dash", "I have — I have", "I have - I have"],
  ["two hyphens for a dash", "I have—I have", "I have -- I have"],
  ["a hyphen of another kind", "a well‑known man", "a well-known man"],
  ["no-break spaces", "10\u00a0million people", "10 million people"],
  ["line breaks", "the\n  golden age", "the golden age"],
  ["soft hyphens", "con\u00adfi\u00addence in both", "confidence in both"],
  ["zero-width characters", "con\u200bfidence\u2060 in both\ufeff", "confidence in both"],
  ["bidi controls", "he said \u202bأبدا\u202c twice", "he said أبدا twice"],
  ["decomposed letters", "un cafe\u0301 noir", "un café noir"],
  ["decomposed Hangul", "\u1112\u1161\u11ab\u1100\u1173\u11af 좋다", "한글 좋다"],
  ["three dots for an ellipsis", "well … maybe", "well ... maybe"],
  ["spaced dots", "well . . . maybe", "well… maybe"],
  ["ligatures", "a ﬁrst oﬃce", "a first office"],
  ["the case of the first letter", "and it would be", "And it would be"],
  ["a final comma", "it would be. But I", "it would be,"],
  ["a final full stop", "it would be, but I", "it would be."],
  ["a full stop within the marks", "it would be, but I", "“it would be.”"],
  ["a final full stop dropped", "We lost.", "We lost"],
  ["an apostrophe at the end", "my supporters’ rally", "my supporters'"],
  ["a line break in Chinese", "我们认为这是\n很好的提议", "我们认为这是很好的提议"],
])("%s: no difference to what was said", (_, text, quote) => {
  expect(resultOf(text, quote)).toBe("verbatim");
});

test.each([
  ["would", "wouldn’t", "why it would be Russia", "why it wouldn’t be Russia"],
  ["wouldn’t", "would", "why it wouldn’t be Russia", "why it would be Russia"],
  ["$1.5", "$15", "it cost $1.5 million then", "it cost $15 million"],
  ["supporters", "supporter’s", "all my supporters here", "all my supporter’s here"],
  ["re-sign", "resign", "he will re-sign today", "he will resign today"],
  ["resign", "re-sign", "he will resign today", "he will re-sign today"],
  ["We’ll", "We will", "We’ll never raise it", "We will never raise it"],
  ["2016", "2018", "the election of 2016 was", "the election of 2016 was".replace("6", "8")],
  ["great", "GREAT", "I have great confidence", "I have GREAT confidence"],
  ["non-violent", "violent", "he is a non-violent man", "he is a violent man"],
  ["-5", "5", "it was -5 degrees outside", "it was 5 degrees outside"],
  ["5′", "5″", "he is 5′ tall or so", "he is 5″ tall or so"],
  ["10", "10%", "about 10 of them are", "about 10% of them are"],
  ["U.S.", "US", "in the U.S. we do", "in the US we do"],
])("“%s” against “%s” is a change, and is shown", (said, quoted, text, quote) => {
  expect(changes(text, quote)).toMatchObject(oneChange(said, quoted));
});

test.each([
  ["part of a word", "she wentworth", "she went"],
  ["the stem of a negation", "he wouldn’t", "he would"],
  ["the end of an amount", "it cost $1.5 million", "5 million"],
  ["an amount without its currency", "it cost $1.5 million", "1.5 million"],
  ["the start of an amount", "it cost $1.5 million", "it cost $1"],
  ["part of a longer number", "about 150 people", "about 15"],
  ["a thousand cut off", "about 1,500 people", "500 people"],
  ["a thousand cut off at a thin space", "about 1\u202f500 people", "500 people"],
  ["one end of a range", "about 5–10 percent", "10 percent"],
  ["a number without its per cent", "about 5% of us", "about 5"],
  ["a number without its sign", "at −5 degrees", "5 degrees"],
  ["half a compound", "the anti-war party", "war party"],
  ["half an initialism", "the U.S. government", "S. government"],
  ["a letter without its accent", "le cafe\u0301", "le cafe"],
  ["part of a joined emoji", "my family 👨‍👩‍👧", "my family 👨"],
])("%s is not verbatim", (_, text, quote) => {
  expect(resultOf(text, quote)).not.toBe("verbatim");
});

test("every differing word is shown, neighbours together", () => {
  expect(
    changes(
      "we will never ever raise the fuel duty, not by a penny",
      "we will always raise the fuel tax, not by a penny",
    ),
  ).toEqual({
    result: "changed",
    differences: [
      { said: "never ever", quoted: "always" },
      { said: "duty", quoted: "tax" },
    ],
  });
});

test("a word left out, and a word put in, are changes", () => {
  expect(changes("I do not believe it was Russia", "I do believe it was Russia")).toEqual(
    oneChange("not", ""),
  );
  expect(changes("I do believe it was Russia", "I do not believe it was Russia")).toEqual(
    oneChange("", "not"),
  );
});

test("a change of punctuation is shown with its word", () => {
  expect(changes("let’s eat, grandma, and then go home", "let’s eat grandma, and then go home")).toEqual(
    oneChange("eat,", "eat"),
  );
});

test("a question mark that the source has not is a change", () => {
  expect(resultOf("You did it. We know.", "You did it?")).toBe("changed");
});

test("a changed first or last word is shown with what was said", () => {
  const text = "They came. Yesterday we agreed to all of that. Then they left.";
  expect(changes(text, "Tomorrow we agreed to all of that")).toEqual(oneChange("Yesterday", "Tomorrow"));
  expect(changes(text, "Yesterday we agreed to all of it")).toEqual(oneChange("that", "it"));
});

test("a quotation that the source interrupts is not one run of words", () => {
  const text =
    "“I have President Putin; he just said it’s not Russia,” Trump said.\n\n“I will say this: I don’t see any reason.”";
  const { result, warnings } = checkQuote(
    text,
    "he just said it’s not Russia. I will say this: I don’t see any reason",
  );
  expect(result).toBe("changed");
  expect(warnings).toEqual(["The source interrupts the quotation: ,” Trump said. “"]);
});

test("words of which nothing was said are missing", () => {
  expect(checkQuote(HELSINKI, "The moon is made of purple cheese, as everyone knows")).toEqual({
    result: "missing",
    warnings: [],
  });
});

test("a sentence of a missing quote that does stand there is named", () => {
  const quote =
    "He offered to let them come and work on the case. I don’t see any reason why it would be. Nothing came of that.";
  expect(checkQuote(HELSINKI, quote)).toEqual({
    result: "missing",
    warnings: ["The source has part of the quote: “I don’t see any reason why it would be”."],
  });
});

test("a difference in spacing alone is shown with its words", () => {
  expect(changes("it costs $9 billion a year", "it costs $ 9 billion a year")).toEqual(
    oneChange("$9", "$ 9"),
  );
  expect(changes("go to the any (one) place", "go to the any(one) place")).toEqual(
    oneChange("any (", "any("),
  );
});

test.each(["", " \n", "…", "“”", "[...]", "—!?", "\u200b"])("%j has no words to look for", (quote) => {
  expect(checkQuote(HELSINKI, quote)).toEqual({
    result: "missing",
    warnings: ["The quote has no words to look for."],
  });
});

test("the first of several places is given, and their number", () => {
  const text = "It was Russia. I said it was Russia. It was Russia, I tell you.";
  expect(checkQuote(text, "it was Russia,")).toMatchObject({ result: "verbatim", start: 37 });
  expect(checkQuote(text, "It was Russia").warnings).toEqual([
    "These words stand in the source 2 times; the first place is shown.",
  ]);
});

test("the passage is given in the text as it was, not as it was compared", () => {
  const text = "\u200bun cafe\u0301\u00a0—\n“noir”\u200b, donc";
  expect(passage(text, "un café - 'noir'")).toBe("un cafe\u0301\u00a0—\n“noir”");
});
