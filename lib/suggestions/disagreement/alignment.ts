import type { Token } from "./tokens";

/** Words this alike from their beginning are one word, whatever their endings: "negotiate", "negotiation". */
const SHARED_BEGINNING = 5;
const SHARED_PART = 0.65;

/** Content words that both statements have: places among the tokens, from the earlier to the later. */
export function align(earlier: readonly Token[], later: readonly Token[]): Map<number, number> {
  const taken = new Map<number, number>();
  const free = new Set(contentPlaces(later));
  for (const areAlike of [haveSameStem, beginAlike]) {
    for (const place of contentPlaces(earlier)) {
      if (taken.has(place)) continue;
      const nearest = [...free].reduce<number | undefined>((best, other) => {
        const isNearer = best === undefined || Math.abs(other - place) < Math.abs(best - place);
        return isNearer && areAlike(earlier[place], later[other]) ? other : best;
      }, undefined);
      if (nearest === undefined) continue;
      taken.set(place, nearest);
      free.delete(nearest);
    }
  }
  return taken;
}

export function contentPlaces(tokens: readonly Token[]): number[] {
  return tokens.flatMap(({ isContent }, place) => (isContent ? [place] : []));
}

function haveSameStem(one?: Token, other?: Token): boolean {
  return one?.stem === other?.stem;
}

function beginAlike(one?: Token, other?: Token): boolean {
  if (!one || !other || /\d/.test(one.word + other.word)) return false;
  let shared = 0;
  while (shared < one.word.length && one.word[shared] === other.word[shared]) shared += 1;
  return shared >= SHARED_BEGINNING && shared >= SHARED_PART * Math.max(one.word.length, other.word.length);
}
