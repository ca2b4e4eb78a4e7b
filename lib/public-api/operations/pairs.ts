import { z } from "zod";
import { operation } from "../operation";
import { At, after, Filters, fieldsOf, Limit, RANK, Slug } from "../parameters";
import { EditionItem, listOf, PairItem, PairView, StoredEditionView } from "../schema";

const tag = "Pairs";
const OfPair = z.object({ slug: Slug });

export const listPairs = operation({
  id: "listPairs",
  method: "get",
  path: "/api/v1/pairs",
  tag,
  summary: "List the published pairs, newest first",
  description:
    "With `at`, the pairs as they stood then; a page may then hold fewer than `limit` of them, even none, and still have a next one, and they are not counted.",
  query: z.object({
    ...Filters,
    at: At,
    limit: Limit,
    after: after(RANK),
    fields: fieldsOf(PairItem),
  }),
  answer: { description: "A page of the list.", schema: listOf(PairItem, "PairList") },
});

export const getPair = operation({
  id: "getPair",
  method: "get",
  path: "/api/v1/pairs/{slug}",
  tag,
  summary: "Get a pair",
  description:
    "The newest edition. A pair that was withdrawn answers 410, with the notice; its state before that can be had with `at`.",
  params: OfPair,
  query: z.object({ at: At, fields: fieldsOf(PairView) }),
  answer: { description: "The pair.", schema: PairView },
  problems: [404, 410],
});

export const listEditions = operation({
  id: "listEditions",
  method: "get",
  path: "/api/v1/pairs/{slug}/editions",
  tag,
  summary: "List the editions of a pair, the oldest first",
  params: OfPair,
  answer: {
    description: "All editions, also those of a withdrawn pair.",
    schema: listOf(EditionItem, "EditionList"),
  },
  problems: [404],
});

export const getEdition = operation({
  id: "getEdition",
  method: "get",
  path: "/api/v1/pairs/{slug}/editions/{number}",
  tag,
  summary: "Get one edition of a pair",
  description: "It never changes, so that it can be kept for ever.",
  params: OfPair.extend({
    number: z.coerce.number<string>().int().min(1).max(999_999).meta({ description: "Which edition." }),
  }),
  query: z.object({ fields: fieldsOf(StoredEditionView) }),
  answer: { description: "The edition as it was published and hashed.", schema: StoredEditionView },
  problems: [404],
});
