import { z } from "zod";
import { filterPath, PairFilter } from "@/lib/editions/filter";

export const Sort = z.enum(["relevance", "newest", "said"]);
export type Sort = z.infer<typeof Sort>;

/** Which pairs match: those with all that was asked for, or with some of the words. Filters hold in either case. */
export type Join = "all" | "some";

/** A search as it stands in an address: what was typed, the filters beside it, the order, and where a page begins. */
export const Search = PairFilter.extend({
  q: z
    .preprocess((value) => (Array.isArray(value) ? value[0] : value), z.string())
    .transform((typed) => typed.replace(/\p{Cc}+/gu, " ").trim())
    .catch(""),
  sort: Sort.catch("relevance"),
});
export type Search = z.infer<typeof Search>;

/** The address of a search, without what goes without saying. */
export function searchPath(search: Partial<Search>, path = "/search"): string {
  return filterPath(path, asListed(search));
}

/** What is asked for as it stands in an address, whatever the order and the page; empty where nothing is asked for. */
export function searchQuery(search: Search): string {
  return searchPath({ ...search, sort: undefined, after: undefined }, "").slice(1);
}

/** Reads what stands in an address after the question mark. */
export function readSearch(query: string): Search {
  return Search.parse(Object.fromEntries(new URLSearchParams(query)));
}

/** What has to stand in the address of a search. */
export function asListed({ q, sort, ...filter }: Partial<Search>) {
  return { q: q || undefined, ...filter, sort: sort === "relevance" ? undefined : sort };
}

/** What somebody who types so may be after, and where it is. */
export type Suggestion = { kind: "speaker" | "topic" | "words" | "pair"; label: string; path: string };
