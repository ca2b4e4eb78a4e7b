import { wordsOf } from "./words";

/**
 * Words that turn a sentence into its opposite, by language. A language that is not listed is not searched,
 * and the editor is told so. They say where to look, not what a sentence means: "not only" is found too.
 */
const NEGATIONS: Record<string, RegExp> = {
  en: /^(?:no|not|never|none|nobody|nothing|nowhere|neither|nor|cannot|cant|dont|wont|without|hardly|barely|scarcely|.+n['’]t)$/i,
  de: /^(?:nicht|nichts|nie|niemals|niemand|nirgends|kein(?:e[mnrs]?)?|weder|noch|ohne)$/i,
  fr: /^(?:ne|n['’].*|non|pas|jamais|rien|aucune?|nulle?|ni|sans)$/i,
  es: /^(?:no|nunca|jamás|nada|nadie|ning[uú]n[oa]?|tampoco|ni|sin)$/i,
  it: /^(?:no|non|mai|niente|nulla|nessun[oa]?|né|senza)$/i,
  ru: /^(?:не|нет|ни|никогда|никто|ничего|ничто|нельзя|без)$/i,
};

export function knowsNegations(locale: string): boolean {
  return languageOf(locale) in NEGATIONS;
}

/** The negating words of a text as it prints them; none in a language that is not listed. */
export function negationsIn(text: string, locale: string): string[] {
  const pattern = NEGATIONS[languageOf(locale)];
  return pattern ? wordsOf(text, locale).filter((word) => pattern.test(word)) : [];
}

function languageOf(locale: string): string {
  return (locale.split("-")[0] ?? "").toLowerCase();
}
