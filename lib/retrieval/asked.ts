import { isCommonWord } from "./common-words";
import { stemOf } from "./stems";
import { foldWord, termsOf } from "./terms";

/** A question is never taken apart into more words than this; of a longer text the first count. */
const MOST_WORDS = 64;

/** What a text is about: its terms, each once, without the words that everything is said with. */
export function askedTerms(text: string, language: string): string[] {
  const telling = termsOf(text, language).filter(({ word }) => !isCommonWord(word, language));
  return [...new Set(telling.map(({ term }) => term))].slice(0, MOST_WORDS);
}

/** The terms a folded word may stand under: its stem in each of the languages. */
export function termsOfWord(word: string, languages: readonly string[]): string[] {
  return [...new Set([word, ...languages.map((language) => foldWord(stemOf(word, language)))])];
}
