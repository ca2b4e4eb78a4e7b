import { expect, test } from "vitest";
import { checkQuote } from "./quote-check";

const TEXT =
  "We believed in it then, and we believe in it now. I do not think they lied. Did they? No. " +
  "My people came to me and said it is Russia. The Agency agrees.";

function resultOf(text: string, quote: string): string {
  return checkQuote(text, quote).result;
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
