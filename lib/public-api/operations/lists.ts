import { z } from "zod";
import { operation } from "../operation";
import { after, Filters, FOUND, fieldsOf, Limit, RANK } from "../parameters";
import { CorrectionItem, listOf, PairItem } from "../schema";

export const listCorrections = operation({
  id: "listCorrections",
  method: "get",
  path: "/api/v1/corrections",
  tag: "Pairs",
  summary: "List the pairs that we corrected, updated or withdrew",
  description: "The newest notice first. Withdrawn pairs are among them; their own address answers 410.",
  query: z.object({
    limit: Limit,
    after: after(RANK),
    fields: fieldsOf(CorrectionItem),
  }),
  answer: { description: "A page of the list.", schema: listOf(CorrectionItem, "CorrectionList") },
});

export const searchPairs = operation({
  id: "searchPairs",
  method: "get",
  path: "/api/v1/search",
  tag: "Pairs",
  summary: "Search the published pairs",
  description:
    "Finds the pairs that have all that is asked for, or where there is none, some of the words. A search is words, in any form and order; “a phrase” in quotation marks, as it is written; -without; beginning*; and speaker:NAME, topic:NAME, relation:reverses, before:2018-07-19 and after:2018. The filters beside it hold in either case.",
  query: z.object({
    q: z
      .string()
      .trim()
      .min(1)
      .max(2000)
      .meta({ description: "The search, as it is typed on the site.", example: 'russia "any reason"' }),
    sort: z.enum(["relevance", "newest", "said"]).default("relevance").meta({
      description: "The best matches first, the newest entries, or what was said last.",
    }),
    ...Filters,
    limit: Limit,
    after: after(FOUND),
    fields: fieldsOf(PairItem),
  }),
  answer: {
    description: "A page of what was found.",
    schema: listOf(PairItem, "SearchResults").extend({
      matched: z.enum(["all", "some"]).meta({
        description: "Whether the pairs have all that was asked for, or only some of the words.",
      }),
      corrected: z
        .array(z.object({ typed: z.string(), shown: z.string() }))
        .meta({ description: "Words that no pair has, each with the one that was looked for in its place." }),
      problems: z
        .array(z.string())
        .meta({ description: "What of the search could not be understood and was left out, in words." }),
    }),
  },
});
