import { CLAUSE_WORDS, FUNCTION_WORDS, NEGATIONS } from "./lexicon";
import { stemOf } from "./stems";

/** A range of a statement in UTF-16 units. */
export type Range = { start: number; end: number };

export type Token = Range & {
  /** As printed. */
  text: string;
  /** Lower case with straight apostrophes; of a contraction one of its two words. */
  word: string;
  stem: string;
  /** Carries matter of its own, as against "the", "of" and "is". */
  isContent: boolean;
  /** Counts up at every mark and word that begins another clause. */
  clause: number;
};

/** Amounts and ordinals, "U.S." and "p.m.", then all other words. */
const WORD =
  /[$€£]?\d+(?:[.,]\d+)*(?:%|st\b|nd\b|rd\b|th\b|s\b)?|(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)*/gu;
const CLAUSE_MARK = /[,;:.!?()—–]|\s-\s/u;

const SHORT_FORMS: Record<string, readonly string[]> = {
  "can't": ["can", "not"],
  "won't": ["will", "not"],
  "shan't": ["shall", "not"],
  "ain't": ["is", "not"],
  cannot: ["can", "not"],
};
const CLITICS: Record<string, string> = {
  "'ll": "will",
  "'re": "are",
  "'ve": "have",
  "'d": "would",
  "'m": "am",
};

/** The words of a statement, contractions taken apart: "wouldn’t" gives "would" and "not", at the same place. */
export function tokensOf(text: string, language: string): Token[] {
  const tokens: Token[] = [];
  let clause = 0;
  let end = 0;
  for (const { 0: print, index } of text.matchAll(WORD)) {
    if (CLAUSE_MARK.test(text.slice(end, index))) clause += 1;
    end = index + print.length;
    for (const word of wordsIn(print.toLowerCase().replaceAll("’", "'"), language)) {
      if (CLAUSE_WORDS[language]?.has(word)) clause += 1;
      const isContent = !FUNCTION_WORDS[language]?.has(word) && !NEGATIONS[language]?.has(word);
      tokens.push({ start: index, end, text: print, word, stem: stemOf(word, language), isContent, clause });
    }
  }
  return tokens;
}

function wordsIn(print: string, language: string): readonly string[] {
  if (language !== "en") return [print];
  if (SHORT_FORMS[print]) return SHORT_FORMS[print];
  if (print.endsWith("n't")) return [print.slice(0, -3), "not"];
  const at = print.lastIndexOf("'");
  if (at < 0) return [print];
  const clitic = CLITICS[print.slice(at)];
  return clitic ? [print.slice(0, at), clitic] : [print.slice(0, at)];
}

export function rangeOf({ start, end }: Range): Range {
  return { start, end };
}
