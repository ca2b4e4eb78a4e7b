/** A run of words; `isChanged` when the other passage lacks them. */
export type CardWords = { text: string; isChanged: boolean };

export type CardSide = {
  name: "Before" | "After";
  words: CardWords[];
  language: string;
  /** The day in words and as machines read it. */
  when: string;
  day: string;
  who: string;
  source: { name: string; url: string } | null;
  /** How many more sources have the words. */
  moreSources: number;
};

export type CardNotice = { title: string; text: string; language: string };

/** All that a card of a pair shows, in any format. */
export type Card = {
  slug: string;
  headline: string;
  language: string;
  /** The edition shown, the newest there is, and the day the one shown was published. */
  edition: number;
  newest: number;
  publishedOn: string;
  /** The judgement in words, the relation first. */
  labels: string[];
  before: CardSide;
  after: CardSide;
  /** What changed, in a sentence. */
  sentence: string;
  notice: CardNotice | null;
  isWithdrawn: boolean;
};
