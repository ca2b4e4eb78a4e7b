import { foldWord, inSequence, termsOf } from "./terms";

/** A part of what can be found. Its words count `weight` times; those of a `name` also stand under it. */
export type Passage = { text: string; language: string; weight?: number; name?: "speaker" | "topic" };

/** What is looked through of a text: see `indexOf`. */
export type Indexed = {
  /** All words in their order, a space around each and a bar between passages: what phrases are looked for in. */
  words: string;
  /** How many words there are, weighted. */
  length: number;
  /** The languages it is written in, their primary subtags in order: “en ru”. */
  languages: string;
  /** How often each term occurs, weighted. */
  weights: Map<string, number>;
  /** The term of each word as it is written. */
  vocabulary: Map<string, string>;
};

/** The terms of a text that has several passages, for `indexDocuments`. */
export function indexOf(passages: readonly Passage[]): Indexed {
  const weights = new Map<string, number>();
  const vocabulary = new Map<string, string>();
  const lines: string[] = [];
  let length = 0;
  for (const { text, language, weight = 1, name } of passages) {
    const terms = termsOf(text, language);
    lines.push(inSequence(terms).join(" "));
    for (const { term, word } of terms) {
      weights.set(term, (weights.get(term) ?? 0) + weight);
      vocabulary.set(word, term);
      length += weight;
      if (name) weights.set(nameTerm(name, word), 1);
    }
  }
  const languages = [...new Set(passages.map(({ language }) => subtagOf(language)))].sort().join(" ");
  return { words: ` ${lines.join(" | ")} `, length, languages, weights, vocabulary };
}

/** The term of a word as part of a name: “speaker:may” finds what she said, and not what is said of the month. */
export function nameTerm(name: NonNullable<Passage["name"]>, word: string): string {
  return `${name}:${word}`;
}

function subtagOf(language: string): string {
  return foldWord(language.split("-", 1)[0] ?? "");
}
