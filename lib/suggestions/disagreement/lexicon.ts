import { stemOf } from "./stems";

const words = (list: string) => new Set(list.trim().split(/\s+/));

/** Words that turn what they stand with into its opposite. */
export const NEGATIONS: Record<string, ReadonlySet<string>> = {
  en: words(`not no never none nobody nothing nowhere neither nor without hardly barely scarcely unable impossible
    fail fails failed failing refuse refuses refused refusing deny denies denied lack lacks lacked avoid avoids avoided`),
  de: words("nicht kein keine keinen keinem keiner keines nie niemals niemand nichts ohne"),
  es: words("no nunca jamás nadie nada ninguno ninguna ningún sin tampoco"),
  fi: words("en et ei emme ette eivät älä ilman"),
  fr: words("pas jamais aucun aucune rien sans"),
  it: words("non mai nessuno nessuna niente nulla senza"),
  nl: words("niet geen nooit niemand niets zonder"),
  pt: words("não nunca ninguém nada nenhum nenhuma sem"),
  ru: words("не нет никогда никто ничего без"),
  sv: words("inte ej icke aldrig ingen inget inga ingenting utan"),
};

/** Languages in which two negations are one: "no hay nadie". */
export const DOUBLY_DENYING = words("es fr it pt ru");

/** Words that begin another clause: a negation before them does not reach past them. */
export const CLAUSE_WORDS: Record<string, ReadonlySet<string>> = {
  en: words("and but or because although though while whereas who which that if when so since unless until"),
};

/** Words without matter of their own. */
export const FUNCTION_WORDS: Record<string, ReadonlySet<string>> = {
  en: words(`
    a an the this that these those some any each every such
    of in on at to from by for with about into onto over under between through during before after above below
    up down out off as than near around along across against toward towards behind beside upon within
    and but or so because although though while whereas if when then since unless until whether
    i me my mine we us our ours you your yours he him his she her hers it its they them their theirs
    myself ourselves yourself himself herself itself themselves
    who whom whose which what where why how there here
    be is am are was were been being have has had having do does did doing done
    will would shall should can could may might must
    just also too very really well now own one
  `),
};

const BARE = words("a an the there is are was were be been do does did not no");

/** Words that come and go with a negation: "there is no dog", "a dog does not". */
export function isBare(word: string): boolean {
  return BARE.has(word);
}

/** Words for the whole of something, and for none of it. */
export const ALL = words("always every everyone everybody everything everywhere all each");
export const NONE = words("never nobody none nothing nowhere no neither rarely seldom");

/** Two ways a thing may go; few on purpose: longer lists find more that is not meant. */
export const OPPOSITES: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] = [
  ["increase raise expand rise grow", "decrease reduce cut lower shrink fall drop decline"],
  ["support favor favour back endorse", "oppose reject"],
  ["for", "against"],
  ["up", "down"],
  ["more higher", "less fewer lower"],
  ["before", "after"],
  ["accept", "reject"],
  ["agree", "disagree"],
  ["allow permit legalize legalise", "ban forbid prohibit"],
  ["win", "lose"],
  ["open", "close closed"],
  ["true", "false"],
  ["better", "worse"],
  ["strong", "weak"],
  ["start begin", "stop end"],
].map(([one = "", other = ""]) => [stems(one), stems(other)] as const);

/** Beginnings that turn a word into its opposite: "likely", "unlikely". */
export const OPPOSING_PREFIXES = ["un", "in", "im", "ir", "dis", "non"];

/** Whom a pronoun is about; "I" and "we" are one speaker. */
export const PERSONS = new Map(
  ["i we", "you", "he", "she", "they"].flatMap((list, person) =>
    [...words(list)].map((word) => [word, person] as const),
  ),
);
export const FIRST_PERSON = words("i we");
export const SAYING = stems("say tell promise claim call pledge commit suggest vow guarantee state mention");
export const PROMISING = stems("will shall promise pledge vow commit guarantee");

function stems(list: string): ReadonlySet<string> {
  return new Set([...words(list)].map((word) => stemOf(word, "en")));
}
