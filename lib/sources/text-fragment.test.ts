import { expect, test } from "vitest";
import fc from "@/lib/platform/testing/property";
import { toTextQuote } from "./selectors";
import { passageAddress, textFragment } from "./text-fragment";

function fragmentOf(text: string, words: string): string | undefined {
  const start = text.indexOf(words);
  return textFragment(toTextQuote(text, start, start + words.length));
}

test("a short passage is named whole, with the words around it", () => {
  const text = "He paused. Then he told the crowd that we will never raise it, come what may, and left.";
  expect(fragmentOf(text, "we will never raise it")).toBe(
    "#:~:text=the%20crowd%20that-,we%20will%20never%20raise%20it,-%2C%20come%20what%20may",
  );
});

test("commas, hyphens and ampersands of the text are not taken for the directive's own", () => {
  expect(fragmentOf("Well-known, tried & true", "Well-known, tried & true")).toBe(
    "#:~:text=Well%2Dknown%2C%20tried%20%26%20true",
  );
});

test("a passage of several paragraphs is named by its first and last words, each within one of them", () => {
  const text = "I have President Putin; he just said so.\n\nI will say this: I do not see any reason.";
  expect(fragmentOf(text, text)).toBe(
    "#:~:text=I%20have%20President%20Putin%3B%20he,do%20not%20see%20any%20reason.",
  );
});

test("a long passage is named by its first and last words", () => {
  const text = `First of all we have to see ${"what was said there and then ".repeat(10)}before we judge any of it`;
  expect(fragmentOf(text, text)).toBe("#:~:text=First%20of%20all%20we%20have,we%20judge%20any%20of%20it");
});

test("what stands in another line is no context: it may be elsewhere on the page", () => {
  const text = "Read more about the summit here\nWe lost\nShare this article with your friends";
  expect(fragmentOf(text, "We lost")).toBe("#:~:text=We%20lost");
});

test("context never holds part of a word", () => {
  const text = "incomprehensibilities notwithstanding he lost";
  expect(fragmentOf(text, "lost")).toBe("#:~:text=notwithstanding%20he-,lost");
});

test("Chinese is cut between words too", () => {
  expect(fragmentOf("我认为这是一个很好的提议", "这是一个很好的提议")).toContain(
    encodeURIComponent("这是一个很好的提议"),
  );
});

test("a passage without words has no fragment", () => {
  expect(textFragment({ exact: " — ", prefix: "", suffix: "" })).toBeUndefined();
});

test("any passage gives an address that holds no more than the directive's own signs", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (exact, around) => {
      const fragment = textFragment({ exact, prefix: around, suffix: around });
      if (fragment === undefined) return;
      expect(fragment).toMatch(/^#:~:text=(?:[^,&\s-]+-,)?[^,&\s-]+(?:,[^,&\s-]+)?(?:,-[^,&\s-]+)?$/);
      expect(() => decodeURIComponent(fragment)).not.toThrow();
    }),
  );
});

test("an address that has a fragment keeps it, and one that cannot be pointed into stays as it is", () => {
  const passage = { exact: "wouldn’t be Russia", prefix: "", suffix: "" };
  const directive = textFragment(passage) ?? "";
  expect(directive).toMatch(/^#:~:text=/);
  expect(passageAddress("https://example.org/a", passage)).toBe(`https://example.org/a${directive}`);
  expect(passageAddress("https://example.org/a#b", passage)).toBe(
    `https://example.org/a#b${directive.slice(1)}`,
  );
  expect(passageAddress("https://example.org/a", { ...passage, exact: "…" })).toBe("https://example.org/a");
});
