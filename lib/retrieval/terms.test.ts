import { expect, test } from "vitest";
import fc from "@/lib/platform/testing/property";
import { askedTerms, termsOfWord } from "./asked";
import { foldWord, inSequence, termsOf } from "./terms";

const words = (text: string, language = "en") => termsOf(text, language).map(({ word }) => word);
const terms = (text: string, language = "en") => termsOf(text, language).map(({ term }) => term);

test("“wouldn’t” is one word, whichever apostrophe is typed, and another than “would”", () => {
  expect(words("I wouldn’t")).toEqual(["i", "wouldn't"]);
  expect(words("I wouldn't")).toEqual(words("I wouldn’t"));
  expect(terms("wouldn't")).not.toEqual(terms("would"));
});

test("an apostrophe alone is no word, whatever Unicode has it for", () => {
  expect(words("ʼ ' ’ ʼIolani")).toEqual(["iolani"]);
});

test.each([
  ["en", "reversals", "reversal"],
  ["en-GB", "promised", "promise"],
  ["fi", "talossa", "talo"],
  ["de", "Steuern", "Steuer"],
  ["fr", "Déclarations", "déclaration"],
  ["ru", "выборов", "выборы"],
])("in %s, %s and %s are forms of one word", (language, one, other) => {
  expect(terms(one, language)).toEqual(terms(other, language));
});

test("a language without a stemmer keeps its words as they are, letters and marks", () => {
  expect(terms("בחירות חופשיות", "he")).toEqual(["בחירות", "חופשיות"]);
  expect(words("ประชาธิปไตย")).toEqual(["ประชาธิปไตย"]);
});

test("case and accents of Latin letters do not tell words apart, and other scripts keep their marks", () => {
  expect(foldWord("Élysée")).toBe("elysee");
  expect(foldWord("й")).toBe("й");
});

test("words run together are found whole and by their parts, and count once in a phrase", () => {
  expect(words("#MakeItSo now")).toEqual(["makeitso", "make", "it", "so", "now"]);
  expect(inSequence(termsOf("#MakeItSo now", "en"))).toEqual(["makeitso", "now"]);
  expect(words("F35 jets")).toEqual(["f35", "f", "35", "jets"]);
});

test("an address says nothing of what is said", () => {
  expect(words("See https://example.org/a-b_c?d=e or www.example.org/x now")).toEqual(["see", "or", "now"]);
});

test("each word tells where it stands, and folded words hold letters, digits, marks and apostrophes only", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      for (const { word, term, start, end } of termsOf(text, "en")) {
        expect(text.slice(start, end)).not.toMatch(/\s/u);
        expect(word).toMatch(/^[\p{L}\p{N}\p{M}']{1,64}$/u);
        expect(term).toMatch(/^[\p{L}\p{N}\p{M}']{1,64}$/u);
      }
    }),
  );
});

test("what a text is about is asked without the words everything is said with, but with its negations", () => {
  expect(askedTerms("I would not do it, not ever", "en")).toEqual(["not", "ever"]);
});

test("a word is looked for under its stem in each language", () => {
  expect(termsOfWord("promises", ["en", "fi"])).toEqual(["promises", "promis"]);
});

test("what French and Italian run into a word is found with it and without", () => {
  expect(words("l’Élysée", "fr")).toEqual(["l'elysee", "l", "elysee"]);
  expect(words("dell'Europa", "it-IT")).toEqual(["dell'europa", "dell", "europa"]);
  expect(words("aujourd’hui", "fr")).toEqual(["aujourd'hui"]);
  expect(words("c’est", "en")).toEqual(["c'est"]);
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
