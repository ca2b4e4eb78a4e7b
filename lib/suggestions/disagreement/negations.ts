import { DOUBLY_DENYING, NEGATIONS } from "./lexicon";
import type { Token } from "./tokens";

/** The place of a word that negates, and the places of the content words it reaches, the nearest first. */
export type Negation = { at: number; scope: number[] };

/** "Not only", "no doubt": nothing is denied. */
const DENIES_NOTHING = /^(not (only|just|merely|simply)|no (doubt|matter|wonder)|nothing (but|less))$/;

/** Two this near each other in one clause make none ("never sail without"), or one ("no hay nadie"). */
const NEAR = 3;

/** What each negation reaches: the rest of its clause, or the next clause if none is left in its own. */
export function negationsOf(tokens: readonly Token[], language: string): Negation[] {
  const found = tokens.flatMap(({ word }, at) => {
    if (!NEGATIONS[language]?.has(word)) return [];
    if (DENIES_NOTHING.test(`${word} ${tokens[at + 1]?.word}`)) return [];
    return [{ at, scope: scopeFrom(tokens, at) }];
  });
  return withoutDouble(found, tokens, DOUBLY_DENYING.has(language));
}

/** Whether the word at a place is said to be not so; two negations make none. */
export function isDenied(negations: readonly Negation[], place: number): boolean {
  return negations.filter(({ scope }) => scope.includes(place)).length % 2 === 1;
}

function withoutDouble(found: readonly Negation[], tokens: readonly Token[], isOne: boolean): Negation[] {
  const areNear = (one?: Negation, next?: Negation) =>
    one && next && next.at - one.at <= NEAR && tokens[next.at]?.clause === tokens[one.at]?.clause;
  const kept: Negation[] = [];
  for (const negation of found) {
    if (!areNear(kept.at(-1), negation)) kept.push(negation);
    else if (!isOne) kept.pop();
  }
  return kept;
}

function scopeFrom(tokens: readonly Token[], at: number): number[] {
  const scope: number[] = [];
  for (let place = at + 1; place < tokens.length; place += 1) {
    if (tokens[place]?.clause !== tokens[at]?.clause && scope.length > 0) break;
    if (tokens[place]?.isContent) scope.push(place);
  }
  return scope;
}
