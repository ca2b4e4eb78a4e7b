import fc from "fast-check";
import { expect, test } from "vitest";
import { foldWord, inSequence, termsOf } from "./terms";

const words = (text: string, language = "en") => termsOf(text, language).map(({ word }) => word);

test("“wouldn’t” is one word, whatever its apostrophe, and another than “would”", () => {
  expect(words("would wouldn’t wouldn't")).toEqual(["would", "wouldn't", "wouldn't"]);
});

test("words that run together are found whole and in parts, and follow each other once", () => {
  expect(words("Now #MakeItSo")).toEqual(["now", "makeitso", "make", "it", "so"]);
  expect(inSequence(termsOf("Now #MakeItSo", "en"))).toEqual(["now", "makeitso"]);
});

test("what French and Italian run into a word is found with it and without", () => {
  expect(words("l’Élysée", "fr")).toEqual(["l'elysee", "l", "elysee"]);
  expect(words("dell'Europa", "it-IT")).toEqual(["dell'europa", "dell", "europa"]);
  expect(words("aujourd’hui", "fr")).toEqual(["aujourd'hui"]);
  expect(words("c’est", "en")).toEqual(["c'est"]);
});

test("an address is no word", () => {
  expect(words("see https://example.org/lantern?x=1 now")).toEqual(["see", "now"]);
});

test("signs that stand for several letters leave nothing but letters, digits and marks", () => {
  expect(foldWord("½")).toBe("1'2");
  expect(foldWord("⑴")).toBe("1");
  expect(foldWord("ﷺ")).not.toContain(" ");
});

test("a folded word is folded already", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 80 }), (text) => {
      for (const word of words(text)) expect(words(word, "und")[0]).toBe(word);
    }),
  );
});
