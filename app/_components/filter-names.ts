import type { PairFilter } from "@/lib/editions/filter";
import type { Facet, Facets } from "@/lib/editions/list-queries";
import { EXTENTS, RELATIONS } from "@/lib/pairs/vocabulary";
import { formatDay } from "@/lib/platform/dates";

type Chosen = { key: keyof PairFilter; words: string };

/** The facets under the labels that readers know; extents in their own order, the rest as counted. */
export function namedFacets(facets: Facets): Facets {
  const order = Object.keys(EXTENTS);
  return {
    ...facets,
    relation: facets.relation
      .map((facet) => ({ ...facet, label: labelOf(RELATIONS, facet.key) }))
      .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label)),
    extent: facets.extent
      .map((facet) => ({ ...facet, label: labelOf(EXTENTS, facet.key) }))
      .sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key)),
  };
}

/** What is chosen, in words; a speaker or topic that no pair is left of keeps its slug. */
export function chosenFilters(filter: PairFilter, facets: Facets): Chosen[] {
  const named = (list: Facet[], key: string) => list.find((facet) => facet.key === key)?.label ?? key;
  const chosen = [
    { key: "relation", words: filter.relation && labelOf(RELATIONS, filter.relation) },
    { key: "extent", words: filter.extent && labelOf(EXTENTS, filter.extent) },
    { key: "speaker", words: filter.speaker && named(facets.speaker, filter.speaker) },
    { key: "topic", words: filter.topic && named(facets.topic, filter.topic) },
    { key: "from", words: filter.from && `from ${formatDay(filter.from)}` },
    { key: "until", words: filter.until && `until ${formatDay(filter.until)}` },
  ] as const;
  return chosen.flatMap(({ key, words }) => (words ? [{ key, words }] : []));
}

function labelOf(terms: Record<string, { label: string }>, key: string): string {
  return terms[key]?.label ?? key;
}
