import { askedTerms } from "@/lib/retrieval/asked";
import { inSequence, type Term, termsOf } from "@/lib/retrieval/terms";
import type { Range } from "./disagreement/tokens";

/** A statement taken apart into what is compared of it; `telling` are the terms of what it is about, each once. */
export type Words = { quote: string; language: string; terms: Term[]; sequence: string[]; telling: string[] };

export function wordsOf({ quote, language }: { quote: string; language: string }): Words {
  const terms = termsOf(quote, language);
  return { quote, language, terms, sequence: inSequence(terms), telling: askedTerms(quote, language) };
}

/** Where those words of a text stand that tell what both are about; words that follow each other are one range. */
export function sharedRanges(one: Words, other: Words): Range[] {
  const theirs = new Set(other.telling);
  const shared = new Set(one.telling.filter((term) => theirs.has(term)));
  return joined(
    one.terms.filter(({ term }) => shared.has(term)),
    one.quote,
  );
}

/** Where the words of the shorter text stand in this one: all of it, when it is the shorter. */
export function partRange(one: Words, other: Words): Range[] {
  if (one.sequence.length <= other.sequence.length) return [{ start: 0, end: one.quote.length }];
  const first = startOf(other.sequence, one.sequence);
  const spoken = inSequenceTerms(one.terms);
  const [from, until] = [spoken[first], spoken[first + other.sequence.length - 1]];
  return from && until ? [{ start: from.start, end: until.end }] : [];
}

/** At which word of a text some words stand one after the other; -1 where they do not. */
export function startOf(words: readonly string[], text: readonly string[]): number {
  const last = text.length - words.length;
  for (let start = 0; start <= last; start += 1) {
    if (words.every((word, place) => text[start + place] === word)) return start;
  }
  return -1;
}

/** The terms of which `inSequence` gives the words. */
function inSequenceTerms(terms: readonly Term[]): Term[] {
  let end = 0;
  return terms.filter((term) => {
    if (term.start < end) return false;
    end = term.end;
    return true;
  });
}

function joined(terms: readonly Term[], text: string): Range[] {
  const ranges: Range[] = [];
  for (const { start, end } of terms) {
    const last = ranges.at(-1);
    if (last && text.slice(last.end, start).trim() === "") last.end = Math.max(last.end, end);
    else ranges.push({ start, end });
  }
  return ranges;
}
