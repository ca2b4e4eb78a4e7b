import type { Option } from "./option-search.client";

/** The id of the last line of a list, which makes something new. */
export const CREATE = "\u0000create";

type Given = {
  found: readonly Option[];
  /** The words that `found` answers; the answer to `words` may still be on its way. */
  foundFor: string;
  value: Option | null;
  words: string;
  canCreate: boolean;
};

/**
 * The lines of a list: what was found and, as long as nothing is looked for, what is chosen already; then
 * "Create “words”" unless something found is called exactly so. Until the words have their answer, only lines of
 * the last one that have them in it stay, so that Enter cannot take what was never asked for.
 */
export function optionsToShow({ foundFor, value, words, canCreate, ...given }: Given): Option[] {
  const isAnswered = foundFor === words;
  const found = isAnswered ? given.found : given.found.filter(({ label }) => has(label, words));
  const isFound = found.some(({ id }) => id === value?.id);
  const chosen = value && words === "" && !isFound ? [value] : [];
  const isThere = found.some(({ label }) => label.toLowerCase() === words.toLowerCase());
  const canMake = canCreate && isAnswered && words && !isThere;
  const create = canMake ? [{ id: CREATE, label: `Create “${words}”` }] : [];
  return [...found, ...chosen, ...create];
}

function has(label: string, words: string): boolean {
  return words !== "" && label.toLowerCase().includes(words.toLowerCase());
}
