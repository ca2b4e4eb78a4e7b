import "server-only";
import { termsOfWord } from "@/lib/retrieval/asked";
import { collectionOf } from "@/lib/retrieval/collection-queries";
import { isCommonWord } from "@/lib/retrieval/common-words";
import { nameTerm } from "@/lib/retrieval/documents";
import { type Concept, findTerms, findTermsById, type KnownTerm } from "@/lib/retrieval/rank-queries";
import { wordsBeginning, wordsLike } from "@/lib/retrieval/word-queries";
import type { Name, Part, Query } from "./parse-query";

/** A search in the terms of the index. */
export type Understood = {
  /** Words, each to be found, or any of them. */
  concepts: Concept[];
  /** Filters by name: all have to be met. */
  names: Concept[];
  phrases: string[][];
  without: { terms: readonly KnownTerm[]; phrase: string[] | null }[];
  /** Words that stand nowhere, and what was looked for in their place. */
  corrected: { typed: string; shown: string }[];
  /** The terms that were looked for: what is marked in the results. */
  marked: string[];
};

/** Looks the words of a search up: their inflections, what begins so, and what a mistyped one was meant for. */
export async function understand({ wanted, unwanted, names }: Query): Promise<Understood> {
  const languages = [...new Set(["en", ...(await collectionOf("pair")).languages])];
  const corrected: Understood["corrected"] = [];
  const meant = async (word: string): Promise<KnownTerm[]> => {
    const terms = await findTerms("pair", termsOfWord(word, languages));
    if (terms.length > 0) return terms;
    const [likely] = await wordsLike("pair", word);
    if (!likely) return [];
    corrected.push({ typed: word, shown: likely.word });
    return findTermsById([likely.termId]);
  };
  const concepts = (await Promise.all(wanted.map((part) => conceptsOf(part, meant)))).flat();
  const named = await Promise.all(
    names.flatMap(({ of, words }) => words.map((word) => nameConcept(of, word))),
  );
  const without = await Promise.all(
    unwanted.map(async (part) => {
      const exact = (word: string) => findTerms("pair", termsOfWord(word, languages));
      const terms = (await conceptsOf(part, exact)).flatMap((concept) => concept.terms);
      return { terms, phrase: part.kind === "phrase" ? part.words : null };
    }),
  );
  return {
    concepts,
    names: named,
    phrases: wanted.filter(({ kind }) => kind === "phrase").map(({ words }) => words),
    without,
    corrected,
    marked: [...new Set(concepts.flatMap(({ terms }) => terms.map(({ term }) => term)))],
  };
}

async function conceptsOf(
  { kind, words }: Part,
  meant: (word: string) => Promise<KnownTerm[]>,
): Promise<Concept[]> {
  if (kind === "beginning") {
    const known = await wordsBeginning("pair", words[0] ?? "");
    return [{ terms: await findTermsById(known.map(({ termId }) => termId)) }];
  }
  return Promise.all(
    words.map(async (word) => ({ terms: await meant(word), tellsLittle: isCommonWord(word, "en") })),
  );
}

async function nameConcept(of: Name["of"], word: string): Promise<Concept> {
  return { terms: await findTerms("pair", [nameTerm(of, word)]), tellsLittle: true };
}
