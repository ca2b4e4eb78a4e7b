import type { Option } from "./option-search.client";

/** The id of the last line of a list, which makes something new. */
export const CREATE = "\u0000create";

type Given = { found: readonly Option[]; value: Option | null; words: string };

/**
 * The lines of a list: what was found, then what is chosen already unless it was found, then "Create “words”"
 * unless something found is called exactly so. `words` are empty where nothing can be made.
 */
export function optionsToShow({ found, value, words }: Given): Option[] {
  const chosen = value && !found.some(({ id }) => id === value.id) ? [value] : [];
  const isThere = found.some(({ label }) => label.toLowerCase() === words.toLowerCase());
  const create = words && !isThere ? [{ id: CREATE, label: `Create “${words}”` }] : [];
  return [...found, ...chosen, ...create];
}
