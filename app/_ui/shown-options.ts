import type { Option } from "./option-search.client";

/** The id of the last line of a list, which makes something new. */
export const CREATE = "\u0000create";

type Given = { found: readonly Option[]; value: Option | null; words: string; canCreate: boolean };

/**
 * The lines of a list: what was found and, as long as nothing is looked for, what is chosen already; then
 * "Create “words”" unless something found is called exactly so.
 */
export function optionsToShow({ found, value, words, canCreate }: Given): Option[] {
  const isFound = found.some(({ id }) => id === value?.id);
  const chosen = value && words === "" && !isFound ? [value] : [];
  const isThere = found.some(({ label }) => label.toLowerCase() === words.toLowerCase());
  const create = canCreate && words && !isThere ? [{ id: CREATE, label: `Create “${words}”` }] : [];
  return [...found, ...chosen, ...create];
}
