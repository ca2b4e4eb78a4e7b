import { z } from "zod";
import { operation } from "../operation";
import { after, fieldsOf, Limit, RANK } from "../parameters";
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
    "Finds the pairs that have all the words, or where there is none, some of them; the best first, a thousand at most.",
  query: z.object({
    q: z.string().trim().min(1).max(500).meta({
      description: "Words of a statement, a speaker, an occasion or a source.",
      example: "russia",
    }),
    limit: Limit,
    after: after(/^\d{1,4}$/),
    fields: fieldsOf(PairItem),
  }),
  answer: {
    description: "A page of what was found.",
    schema: listOf(PairItem, "SearchResults").extend({
      matched: z.enum(["all", "some"]).meta({ description: "Whether the pairs have all the words or some." }),
    }),
  },
});
