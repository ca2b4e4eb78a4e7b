/** What a pair is called among editors: its headline, or the beginning of its two passages. */
export type Nameable = {
  headline: string | null;
  earlierStart: number;
  earlierEnd: number;
  laterStart: number;
  laterEnd: number;
  earlier: { quote: string };
  later: { quote: string };
};

/** What `nameOf` needs of a stored pair. */
export const WITH_NAME = {
  headline: true,
  earlierStart: true,
  earlierEnd: true,
  laterStart: true,
  laterEnd: true,
  earlier: { select: { quote: true } },
  later: { select: { quote: true } },
} as const;

const LONGEST = 60;

/** The headline of a pair; one that has none yet goes by its two passages. */
export function nameOf(pair: Nameable): string {
  if (pair.headline) return pair.headline;
  const { earlier, later } = passagesOf(pair);
  return `${shorten(earlier)} → ${shorten(later)}`;
}

/** The words of the two statements that are compared. */
export function passagesOf({ earlier, later, ...pair }: Nameable): { earlier: string; later: string } {
  return {
    earlier: earlier.quote.slice(pair.earlierStart, pair.earlierEnd),
    later: later.quote.slice(pair.laterStart, pair.laterEnd),
  };
}

/** Where editors find a pair. */
export function deskPath(id: string): string {
  return `/desk/pairs/${id}`;
}

function shorten(words: string): string {
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST).trimEnd()}…`;
}
