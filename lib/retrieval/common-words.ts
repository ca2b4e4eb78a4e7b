import { stemOf } from "./stems";

/**
 * English words that say little of what a text is about, after Snowball's list
 * (snowballstem.org/algorithms/english/stop.txt) but without its negations, which say much of a statement. They
 * are indexed like any other word and can be asked for; only how alike two texts are is told without them.
 */
const ENGLISH = new Set(
  `i me my myself we our ours ourselves you your yours yourself yourselves he him his himself she her hers herself it
  its itself they them their theirs themselves what which who whom this that these those am is are was were be been
  being have has had having do does did doing will would should can could ought i'm you're he's she's it's we're
  they're i've you've we've they've i'd you'd he'd she'd we'd they'd i'll you'll he'll she'll we'll they'll let's
  that's who's what's here's there's when's where's why's how's a an the and but if or because as until while of at
  by for with about between into through during before after to from up down in out on off over under again then
  once here there when where why how any both each few more most other some such so than too very just also`.split(
    /\s+/,
  ),
);

const ENGLISH_TERMS = new Set([...ENGLISH].map((word) => stemOf(word, "en")));

/** Whether a term is the stem of such a word. */
export function isCommonTerm(term: string): boolean {
  return ENGLISH_TERMS.has(term);
}

/** Whether a folded word is one that English says everything with. Other languages have no list yet. */
export function isCommonWord(word: string, language: string): boolean {
  return language.startsWith("en") && ENGLISH.has(word);
}
