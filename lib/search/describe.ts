import { EXTENTS, RELATIONS } from "@/lib/pairs/vocabulary";
import { formatDay } from "@/lib/platform/dates";
import type { Search } from "./schema";

/** A search in words: “russia”, Reverses, from 1 July 2018. */
export function describeSearch(search: Partial<Search>): string {
  const { q, relation, extent, speaker, topic, from, until } = search;
  const parts = [
    q && `“${q}”`,
    relation && RELATIONS[relation].label,
    extent && EXTENTS[extent].label,
    speaker && `speaker ${speaker}`,
    topic && `topic ${topic}`,
    from && `from ${formatDay(from)}`,
    until && `until ${formatDay(until)}`,
  ];
  return parts.filter(Boolean).join(", ");
}
