import { z } from "zod";
import { PairFilter } from "@/lib/editions/filter";

export const Sort = z.enum(["relevance", "newest", "said"]);
export type Sort = z.infer<typeof Sort>;

/** A search as it stands in an address: what was typed, the filters beside it, the order, and where a page begins. */
export const Search = PairFilter.extend({
  q: z
    .preprocess((value) => (Array.isArray(value) ? value[0] : value), z.string())
    .transform((typed) => typed.replace(/\p{Cc}+/gu, " ").trim())
    .catch(""),
  sort: Sort.catch("relevance"),
});
export type Search = z.infer<typeof Search>;
