import { z } from "zod";
import { operation } from "../operation";

const Review = z.object({
  publisher: z.object({ name: z.string(), site: z.string() }),
  url: z.url(),
  title: z.string(),
  reviewDate: z.iso.datetime(),
  textualRating: z.string(),
  languageCode: z.string(),
});

/** A claim in the form of the Google Fact Check Tools API. */
export const Claim = z
  .object({
    text: z.string(),
    claimant: z.string(),
    claimDate: z.iso.datetime().optional(),
    claimReview: z.array(Review),
  })
  .meta({ id: "Claim" });

const GoogleError = z
  .object({ error: z.object({ code: z.int(), message: z.string(), status: z.string() }) })
  .meta({ id: "GoogleError" });

const text = z.string().max(500).optional();
const whole = (least: number, most: number) =>
  z.coerce.number<string>().int().min(least).max(most).optional();
/** What every method of that API takes, and none of which changes the answer here. */
const STANDARD = {
  ...{ key: text, access_token: text, oauth_token: text, quotaUser: text, fields: text, prettyPrint: text },
  ...{ "$.xgafv": text, uploadType: text, upload_protocol: text, callback: text },
  alt: z.literal("json").optional(),
};

export const searchClaims = operation({
  id: "searchClaims",
  method: "get",
  path: "/v1alpha1/claims:search",
  tag: "Compatible",
  summary: "Search claims as in the Google Fact Check Tools API",
  description:
    "Programs made for that API work when their root address is changed to this site. The earlier statement of a pair is the claim; its review says in words what became of it, and a fact-check of a statement is a review of its own. `query` is needed unless `reviewPublisherSiteFilter` is given. No key is needed, and the standard parameters change nothing.",
  query: z
    .object({
      query: z.string().trim().max(500).optional(),
      languageCode: z
        .string()
        .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/)
        .optional(),
      reviewPublisherSiteFilter: z.string().max(255).optional(),
      maxAgeDays: whole(0, 100_000),
      pageSize: whole(0, 1_000_000),
      pageToken: z.string().max(500).optional(),
      offset: whole(0, 10_000),
      ...STANDARD,
    })
    .refine((asked) => asked.query || asked.reviewPublisherSiteFilter, {
      path: ["query"],
      error: "Give a query, or a reviewPublisherSiteFilter",
    }),
  answer: {
    description: "A page of claims; empty when there is none.",
    schema: z.object({ claims: z.array(Claim).optional(), nextPageToken: z.string().optional() }),
  },
  problem: { schema: GoogleError, type: "application/json" },
});
