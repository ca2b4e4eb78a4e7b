import { z } from "zod";
import { Acknowledgement, Extent, Issuer, Relation } from "@/lib/platform/generated/enums";
import { Slug } from "@/lib/speakers/schema";
import { RUBRIC } from "./rubric";

type Question = (typeof RUBRIC)[number];
type Answers = { [Q in Question as Q["key"]]: z.ZodEnum<{ [A in keyof Q["answers"] & string]: A }> };

const shape = Object.fromEntries(
  RUBRIC.map(({ key, answers }) => [key, z.enum(Object.keys(answers), "Choose an answer.")]),
) as unknown as Answers;

/** An answer to each question of the rubric. */
export const RubricAnswers = z.object(shape);

const TopicInput = z.object({ slug: Slug, name: z.string().trim().min(1, "Name the topic.").max(200) });

/** A topic made in place; where no slug is given, the name makes one. */
export const NewTopicInput = TopicInput.partial({ slug: true });

/** What may change of a topic; the address stays, since others point to it. */
export const TopicRevision = TopicInput.omit({ slug: true });

const Text = z.string().trim().min(1);

/** What an editor writes of a pair. Only what a draft needs is required; publishing asks for more. */
export const PairInput = z
  .object({
    slug: Slug,
    earlierId: z.uuid(),
    laterId: z.uuid(),
    /** The compared passages: words that stand once in each quotation. */
    earlierPassage: Text,
    laterPassage: Text,
    language: z.string().min(2).default("en"),
    headline: Text.nullish(),
    summary: Text.nullish(),
    statedReason: Text.nullish(),
    whySelected: Text.nullish(),
    relation: z.enum(Relation).nullish(),
    extent: z.enum(Extent).nullish(),
    acknowledgement: z.enum(Acknowledgement).nullish(),
    issuedBy: z.enum(Issuer).nullish(),
    rubric: RubricAnswers.nullish(),
    unverifiedReason: Text.nullish(),
    topicIds: z.array(z.uuid()).default([]),
  })
  .refine((pair) => pair.earlierId !== pair.laterId, {
    path: ["laterId"],
    error: "A statement cannot be compared with itself.",
  });

export type PairInput = z.input<typeof PairInput>;
export type NewTopicInput = z.input<typeof NewTopicInput>;
export type TopicRevision = z.input<typeof TopicRevision>;
export type RubricAnswers = z.infer<typeof RubricAnswers>;
