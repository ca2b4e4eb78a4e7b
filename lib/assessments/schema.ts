import { z } from "zod";
import { Bearing } from "@/lib/platform/generated/enums";
import { slugOf } from "@/lib/platform/slug";
import { Slug } from "@/lib/speakers/schema";

/** A source that bears on an assessment, and how. */
const EvidenceInput = z.object({
  sourceId: z.uuid("Choose a source."),
  bearing: z.enum(Bearing),
  note: z.string().trim().min(1, "Say what the source shows.").max(2000),
});

/** A fact-check of one statement: a rating of a scale, why, and what it rests on. */
export const AssessmentInput = z.object({
  ratingId: z.uuid("Choose a rating."),
  rationale: z.string().trim().min(1, "Say what the rating rests on.").max(20_000),
  evidence: z
    .array(EvidenceInput)
    .max(50)
    .refine(
      (evidence) => new Set(evidence.map(({ sourceId }) => sourceId)).size === evidence.length,
      "A source stands here twice.",
    )
    .default([]),
});

/** A label of a scale with its definition, as readers are shown it. `key` is made from the label where left out. */
const RatingInput = z
  .object({
    key: Slug.nullish(),
    label: z.string().trim().min(1, "Name the rating.").max(100),
    definition: z.string().trim().min(1, "Say what the rating means.").max(1000),
  })
  .transform(({ key, ...rating }) => ({ ...rating, key: key ?? slugOf(rating.label, "rating") }));

/** A rating scale, its ratings in the order they are shown. */
export const ScaleInput = z.object({
  slug: Slug.nullish(),
  name: z.string().trim().min(1, "Name the scale.").max(200),
  ratings: z
    .array(RatingInput)
    .min(2, "A scale has two ratings at least.")
    .max(20)
    .refine(
      (ratings) => new Set(ratings.map(({ key }) => key)).size === ratings.length,
      "Two ratings have the same key.",
    ),
});

/** What may change of a scale; the address stays. */
export const ScaleRevision = ScaleInput.omit({ slug: true });

export type AssessmentInput = z.input<typeof AssessmentInput>;
export type ScaleInput = z.input<typeof ScaleInput>;
export type ScaleRevision = z.input<typeof ScaleRevision>;
