import { LRUCache } from "lru-cache";
import { stemOf } from "./stems";

/**
 * A word of a text as it is looked for: `word` without case, accents and kind of apostrophe, `term` its stem;
 * `start` and `end` are where it stands, in UTF-16 code units.
 */
export type Term = { term: string; word: string; start: number; end: number };

/** Letters, digits and marks, and an apostrophe between them: “wouldn’t” is one word, and another than “would”. */
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’ʼ＇][\p{L}\p{N}\p{M}]+)*/gu;
/** What says where to read on, and nothing of what is said. */
const ADDRESS = /\b(?:https?:\/\/|www\.|pic\.twitter\.com\/)\S+/giu;
/** Where the words of a hashtag or handle meet: “MakeItSo”, “TheABCNews”, “Covid19”. */
const SEAM = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/gu;
/** Before a vowel French and Italian run an article or pronoun into the word: “l’Élysée”, “dell’Europa”. */
const ELISION =
  /(?<=^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|(?:d[ae]|a|ne|su|co)ll|un|quest|quell)['’ʼ＇])(?=\p{L})/iu;
const ELIDING = /^(?:fr|it|ca|oc)(?:-|$)/;
const LONGEST = 64;

/**
 * The words of a text in their order. A word of several run together (“MakeItSo”) is given whole, then in parts. An
 * apostrophe alone is none, also where Unicode counts it among the letters.
 */
export function termsOf(text: string, language: string): Term[] {
  const bare = text.replace(ADDRESS, (address) => " ".repeat(address.length));
  const terms: Term[] = [];
  const elides = ELIDING.test(language);
  for (const { 0: found, index } of bare.matchAll(WORD)) {
    terms.push(termOf(found, index, language));
    const parts = elides ? found.split(ELISION).flatMap((part) => part.split(SEAM)) : found.split(SEAM);
    if (parts.length === 1) continue;
    let start = index;
    for (const part of parts) {
      terms.push(termOf(part, start, language));
      start += part.length;
    }
  }
  return terms.filter(({ word }) => word !== "");
}

/** The words as they follow each other in the text, without the parts of those that run together. */
export function inSequence(terms: readonly Term[]): string[] {
  return wholeWords(terms).map(({ word }) => word);
}

/** The same with where each stands. */
export function wholeWords(terms: readonly Term[]): Term[] {
  let end = 0;
  return terms.filter((term) => {
    if (term.start < end) return false;
    end = term.end;
    return true;
  });
}

type Folded = Pick<Term, "word" | "term">;

/** Texts use few words, and those again and again. What is as long as no word is not kept. */
const known = new LRUCache<string, Folded>({
  max: 20_000,
  maxEntrySize: LONGEST,
  sizeCalculation: (_, key) => key.length,
});

function termOf(found: string, start: number, language: string): Term {
  return { ...foldedOf(found, language), start, end: start + found.length };
}

function foldedOf(found: string, language: string): Folded {
  const key = `${language} ${found}`;
  const before = known.get(key);
  if (before) return before;
  const lower = found.toLowerCase().replace(/['’ʼ＇]/gu, "'");
  const folded = { word: foldWord(lower), term: foldWord(stemOf(lower.normalize("NFC"), language)) };
  known.set(key, folded);
  return folded;
}

/**
 * A word as words are compared: “Élysée” and “elysee” are one. At most 64 code units of it count. It holds letters,
 * digits, marks and apostrophes alone: what “½” or “⑴” are made of beside those becomes an apostrophe.
 */
export function foldWord(word: string): string {
  const folded = word
    .toLowerCase()
    .replace(/['’ʼ＇]/gu, "'")
    .normalize("NFKD")
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, "")
    .normalize("NFKC")
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, "'")
    .replace(/^'|'$/g, "");
  return folded.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, "");
}
