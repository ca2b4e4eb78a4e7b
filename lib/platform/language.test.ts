import { expect, test } from "vitest";
import { directionOf, languageName, sameLanguage } from "./language";

test.each([
  ["en", "ltr"],
  ["ar", "rtl"],
  ["he-IL", "rtl"],
  ["fa", "rtl"],
  ["ur", "rtl"],
  ["ku-Arab", "rtl"],
  ["ku", "ltr"],
  ["zh-Hant", "ltr"],
  ["not a language", "auto"],
])("a quotation in %s runs %s", (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});

test("a language is named in words, and an unknown tag is left as it is", () => {
  expect(languageName("fi")).toBe("Finnish");
  expect(languageName("not a language")).toBe("not a language");
});

test("words are compared within one language only", () => {
  expect(sameLanguage("en-GB", "en-US")).toBe(true);
  expect(sameLanguage("en", "ru")).toBe(false);
});
