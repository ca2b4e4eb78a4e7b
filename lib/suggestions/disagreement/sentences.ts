import type { Side } from "./comparison";
import { negationsOf } from "./negations";
import { type Token, tokensOf } from "./tokens";

const SENTENCE_END = /[.!?…]["”’)\]]*\s|\n/u;
const ENDS_NONE = /^(mr|mrs|ms|dr|st|gov|sen|rep|gen|prof|vs?|no|[a-z])$/i;

/** The work stays bounded: a longer sentence is read in parts, a longer statement only so far. */
const LONGEST_SENTENCE = 120;
const MOST_WORDS = 1200;

/** The sentences of a statement, each as the words to compare. */
export function sentencesOf(text: string, language: string): Side[] {
  const sentences: Token[][] = [];
  for (const token of tokensOf(text, language).slice(0, MOST_WORDS)) {
    const current = sentences.at(-1);
    const last = current?.at(-1);
    const isFull = (current?.length ?? 0) >= LONGEST_SENTENCE;
    if (!current || isFull || (last && isBetweenSentences(text, last, token))) sentences.push([token]);
    else current.push(token);
  }
  return sentences.map((tokens) => ({ text, tokens, negations: negationsOf(tokens, language) }));
}

function isBetweenSentences(text: string, last: Token, next: Token): boolean {
  return SENTENCE_END.test(text.slice(last.end, next.start)) && !ENDS_NONE.test(last.text);
}
