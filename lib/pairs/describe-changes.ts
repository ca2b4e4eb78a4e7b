import type { Change } from "./passage-diff";

/** More changes than this are counted, not read out. */
const MOST_TOLD = 4;
/** A passage that shares no words is read out whole only when it is this short. */
const MOST_WORDS = 6;

/** Says in plain English what changed; `sharesWords` is whether anything stayed. */
export function describeChanges(changes: readonly Change[], sharesWords: boolean): string {
  const told = changes.filter(({ before, after }) => before || after);
  if (told.length === 0) return "The two passages are word for word the same.";
  if (!sharesWords && told.some(isLong)) return "The two passages are in different words.";

  const clauses = told.slice(0, MOST_TOLD).map(describe);
  const rest = told.length - MOST_TOLD;
  if (rest > 0) clauses.push(rest === 1 ? "there is one more change" : `there are ${rest} more changes`);
  return `${capitalised(listed(clauses))}.`;
}

function describe({ before, after }: Change): string {
  if (!before) return `“${after}” was added`;
  return after ? `“${before}” became “${after}”` : `“${before}” was left out`;
}

function listed(clauses: string[]): string {
  if (clauses.length < 3) return clauses.join(" and ");
  return `${clauses.slice(0, -1).join("; ")}; and ${clauses.at(-1)}`;
}

function isLong({ before, after }: Change): boolean {
  return [before, after].some((text) => text.split(/\s+/).length > MOST_WORDS || text.length > 80);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
