/** The highlights of app/globals.css. */
export type HighlightName = "found" | "found-here" | "chosen" | "chosen-earlier";

/** By name and by whom: several parts of a page may highlight at once. */
const ranges = new Map<HighlightName, Map<string, Range[]>>();

/**
 * Colours ranges of the page without changing it, so that a selection is not disturbed and a long text not
 * drawn anew. An old browser colours nothing; whoever calls says in words what is chosen.
 */
export function highlight(name: HighlightName, owner: string, next: Range[]): void {
  if (typeof Highlight === "undefined" || !CSS.highlights) return;
  const owners = ranges.get(name) ?? new Map<string, Range[]>();
  if (next.length > 0) owners.set(owner, next);
  else owners.delete(owner);
  ranges.set(name, owners);
  CSS.highlights.set(name, new Highlight(...[...owners.values()].flat()));
}
