import "server-only";
import { termsOfWord } from "@/lib/retrieval/asked";
import { collectionOf } from "@/lib/retrieval/collection-queries";
import { isCommonWord } from "@/lib/retrieval/common-words";
import type { Concept, KnownTerm } from "@/lib/retrieval/concept";
import { nameTerm } from "@/lib/retrieval/documents";
import { findTerms, findTermsById, findTermsOfWords } from "@/lib/retrieval/rank-queries";
import { wordsBeginning, wordsLike } from "@/lib/retrieval/word-queries";
import type { Sought } from "./marks";
import type { Name, Part, Query } from "./parse-query";
import type { Join } from "./schema";

/** A part of a search in the terms of the index: each of the concepts is to be found, or any. */
export type UnderstoodPart = Part & { concepts: Concept[] };
/** What must not be there: all of the concepts together, or these words in this order. */
export type Unwanted = { concepts: Concept[]; phrase: string[] | null };

/** A search in the terms of the index. */
export type Understood = {
  wanted: UnderstoodPart[];
  /** Filters by name: all have to be met. */
  names: Concept[];
  without: Unwanted[];
  /** Words that stand nowhere, and what was looked for in their place. */
  corrected: { typed: string; shown: string }[];
  /** What could not be found by any means, in words. */
  unknown: string[];
};

/** Looks the words of a search up: their inflections, what begins so, and what a mistyped one was meant for. */
export async function understand(query: Query): Promise<Understood> {
  const exact = await termsOf([...query.wanted, ...query.unwanted]);
  const plain = query.wanted.filter(({ kind }) => kind === "word").flatMap(({ words }) => words);
  const { known, corrected, unknown } = await meaningsOf([...new Set(plain)], exact);
  const wanted = await Promise.all(
    query.wanted.map(async (part) => ({
      ...part,
      concepts: await conceptsOf(part, part.kind === "phrase" ? exact : known),
    })),
  );
  const names = await Promise.all(
    query.names.map(async ({ of, words }) => {
      const concepts = await nameConcepts({ of, words });
      if (concepts.some(isUnknown)) unknown.push(`${of}:${words.join(" ")}`);
      return concepts;
    }),
  );
  const withoutWords = query.unwanted.map(async (part) => ({
    concepts: await conceptsOf(part, exact),
    phrase: part.kind === "phrase" ? part.words : null,
  }));
  const withoutNames = query.unwantedNames.map(async (name) => ({
    concepts: await nameConcepts(name),
    phrase: null,
  }));
  const without = await Promise.all([...withoutWords, ...withoutNames]);
  return { wanted, names: names.flat(), without, corrected, unknown };
}

/** To find what a mistyped word was meant for, many words are looked at: of one search, so many are mended. */
const MOST_MENDED = 4;

type Terms = ReadonlyMap<string, KnownTerm[]>;

/** The terms of every whole word of the parts. */
async function termsOf(parts: readonly Part[]): Promise<Terms> {
  const languages = [...new Set(["en", ...(await collectionOf("pair")).languages])];
  const whole = parts.filter(({ kind }) => kind !== "beginning").flatMap(({ words }) => words);
  return findTermsOfWords("pair", new Map(whole.map((word) => [word, termsOfWord(word, languages)])));
}

/** What each word stands for, its likeliest spelling where it is known in none. */
async function meaningsOf(words: readonly string[], exact: Terms) {
  const known = new Map(exact);
  const isMissing = (word: string) => !known.get(word)?.length;
  const corrected: Understood["corrected"] = [];
  for (const typed of words.filter(isMissing).slice(0, MOST_MENDED)) {
    const [likely] = await wordsLike("pair", typed);
    if (!likely) continue;
    corrected.push({ typed, shown: likely.word });
    known.set(typed, await findTermsById([likely.termId]));
  }
  return { known, corrected, unknown: words.filter(isMissing) };
}

/** Of a search of more words than this, those that say little are marked beside others only. */
const FEW = 4;

/** What to mark in what was found. Where only some of the words are there, phrases are looked for word by word. */
export function soughtOf({ wanted }: Understood, join: Join): Sought {
  const isPhrase = ({ kind }: Part) => kind === "phrase" && join === "all";
  const concepts = wanted.filter((part) => !isPhrase(part)).flatMap((part) => part.concepts);
  const known = concepts.filter((concept) => !isUnknown(concept));
  const canTell = known.some(({ tellsLittle }) => !tellsLittle) && known.length > FEW;
  return {
    words: known.map(({ terms, tellsLittle }) => ({
      terms: terms.map(({ term }) => term),
      saysLittle: canTell && Boolean(tellsLittle),
    })),
    phrases: wanted.filter(isPhrase).map(({ words }) => words),
  };
}

export function isUnknown({ terms }: Concept): boolean {
  return terms.length === 0;
}

/** A word in quotation marks is meant as it is written, so its terms are the exact ones. */
async function conceptsOf({ kind, words }: Part, known: Terms): Promise<Concept[]> {
  if (kind === "beginning") {
    const begun = await wordsBeginning("pair", words[0] ?? "");
    return [{ terms: await findTermsById(begun.map(({ termId }) => termId)) }];
  }
  return words.map((word) => ({ terms: known.get(word) ?? [], tellsLittle: isCommonWord(word, "en") }));
}

/** A name's words rank nothing: whoever is asked for is in all that is found. */
function nameConcepts({ of, words }: Name): Promise<Concept[]> {
  return Promise.all(
    words.map(async (word) => ({ terms: await findTerms("pair", [nameTerm(of, word)]), tellsLittle: true })),
  );
}
