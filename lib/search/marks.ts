import { type Term, termsOf, wholeWords } from "@/lib/retrieval/terms";

/** What is looked for in a text: words, each under any of its terms, and phrases. */
export type Sought = { words: { terms: string[]; saysLittle: boolean }[]; phrases: string[][] };

/** UTF-16 ranges of a text that have what is sought, and the places of what they have in `words` and `phrases`. */
export type Found = { start: number; end: number; sought: string[] };

type Hit = Found & { isTelling: boolean };

/** A run of so many words that say little is no chance. */
const LONG_RUN = 3;
const SPACE = /^\s+$/u;

/**
 * Where a text has what is sought. Words that follow each other are one range; those that say little are none by
 * themselves, so that of a pasted sentence not every “the” is marked.
 */
export function marksIn(text: string, language: string, sought: Sought): Found[] {
  const terms = termsOf(text, language);
  const hits = [...wordHits(terms, sought), ...phraseHits(wholeWords(terms), sought)];
  const runs: Hit[][] = [];
  for (const hit of hits.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = runs.at(-1);
    const end = Math.max(...(last ?? []).map((each) => each.end));
    if (last && (hit.start < end || SPACE.test(text.slice(end, hit.start)))) last.push(hit);
    else runs.push([hit]);
  }
  return runs.filter((run) => run.length >= LONG_RUN || run.some(({ isTelling }) => isTelling)).map(toFound);
}

function toFound(run: readonly Hit[]): Found {
  return {
    start: Math.min(...run.map(({ start }) => start)),
    end: Math.max(...run.map(({ end }) => end)),
    sought: [...new Set(run.flatMap(({ sought }) => sought))],
  };
}

/** A word that is found whole is not looked for in its parts. */
function wordHits(terms: readonly Term[], { words }: Sought): Hit[] {
  const meanings = Map.groupBy(
    words.flatMap(({ terms: any, saysLittle }, place) => any.map((term) => ({ term, saysLittle, place }))),
    ({ term }) => term,
  );
  const hits: Hit[] = [];
  for (const { term, start, end } of terms) {
    const meant = meanings.get(term);
    if (!meant || start < (hits.at(-1)?.end ?? 0)) continue;
    const isTelling = meant.some(({ saysLittle }) => !saysLittle);
    hits.push({ start, end, sought: meant.map(({ place }) => `word ${place}`), isTelling });
  }
  return hits;
}

function phraseHits(words: readonly Term[], { phrases }: Sought): Hit[] {
  return phrases.flatMap((phrase, place) =>
    words.flatMap((first, index) => {
      const run = words.slice(index, index + phrase.length);
      if (run.length < phrase.length || run.some(({ word }, step) => word !== phrase[step])) return [];
      const end = run.at(-1)?.end ?? first.end;
      return [{ start: first.start, end, sought: [`phrase ${place}`], isTelling: true }];
    }),
  );
}
