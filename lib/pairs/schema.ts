import { z } from "zod";
import { Acknowledgement, Bearing, Extent, Issuer, Relation } from "@/lib/platform/generated/enums";
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

const Language = z.string().min(2).max(35);

/** Words that may be missing: a form sends an empty field where a record has none. */
const optionalText = (most: number) =>
  z
    .string()
    .trim()
    .max(most, `Keep this under ${most} characters.`)
    .nullish()
    .transform((words) => words || null);

const optionalDay = z
  .union([z.literal(""), z.iso.date("Give a day, such as 2024-05-31.")])
  .nullish()
  .transform((day) => day || null);

/** A source that bears on the judgement, and what it shows. */
export const EvidenceInput = z.object({
  sourceId: z.uuid("Choose the source."),
  bearing: z.enum(Bearing, "Say whether it supports or disputes the judgement."),
  note: z.string().trim().max(2000).min(1, "Say what it shows."),
});

/** Right of reply: whom we asked, how and when, until when they could answer, and what they answered. */
export const ResponseInput = z
  .object({
    asked: z.string().trim().max(300).min(1, "Say whom you asked."),
    channel: z.string().trim().max(300).min(1, "Say how you asked: by mail, by telephone."),
    askedOn: z.iso.date("Give the day on which you asked."),
    deadline: optionalDay,
    answer: optionalText(5000),
    answeredOn: optionalDay,
  })
  .refine(({ askedOn, deadline }) => !deadline || askedOn <= deadline, {
    path: ["deadline"],
    error: "The deadline is before the day on which you asked.",
  })
  .refine(({ askedOn, answeredOn }) => !answeredOn || askedOn <= answeredOn, {
    path: ["answeredOn"],
    error: "The answer is dated before the day on which you asked.",
  })
  .refine(({ answer, answeredOn }) => answer || !answeredOn, {
    path: ["answer"],
    error: "Give the answer that came on that day.",
  });

const orNull = <T extends z.ZodType>(schema: T) => schema.nullable().default(null);

/** What an editor writes of a pair. Only what a draft needs is required; publishing asks for more. */
export const PairInput = z
  .object({
    slug: Slug,
    earlierId: z.uuid("Choose the earlier statement."),
    laterId: z.uuid("Choose the later statement."),
    /** The compared passages: words that stand once in each quotation. Without any, it is all of it. */
    earlierPassage: z.string().trim().nullish(),
    laterPassage: z.string().trim().nullish(),
    language: Language.default("en"),
    headline: optionalText(300),
    /** In Markdown, of which `prose.ts` knows a part. */
    summary: optionalText(20_000),
    statedReason: optionalText(5000),
    whySelected: optionalText(5000),
    relation: orNull(z.enum(Relation)),
    extent: orNull(z.enum(Extent)),
    acknowledgement: orNull(z.enum(Acknowledgement)),
    issuedBy: orNull(z.enum(Issuer)),
    rubric: orNull(RubricAnswers.partial()).transform((given) =>
      given && Object.keys(given).length > 0 ? given : null,
    ),
    unverifiedReason: optionalText(2000),
    topicIds: z
      .array(z.uuid())
      .max(50)
      .default([])
      .transform((ids) => [...new Set(ids)].sort()),
    evidence: z.array(EvidenceInput).max(50).default([]),
    responses: z.array(ResponseInput).max(20).default([]),
  })
  .refine((pair) => pair.earlierId !== pair.laterId, {
    path: ["laterId"],
    error: "A statement cannot be compared with itself.",
  });

/** A remark to another editor, on one field of a pair or on the whole of it. */
export const CommentInput = z.object({
  field: z.string().max(60).nullish(),
  text: z.string().trim().min(1, "Write the comment.").max(5000, "Keep this under 5000 characters."),
});

/** What a reviewer says with a decision. */
export const NoteInput = optionalText(5000);

export type PairInput = z.input<typeof PairInput>;
export type NewTopicInput = z.input<typeof NewTopicInput>;
export type TopicRevision = z.input<typeof TopicRevision>;
/** What `PairInput` makes of it: every field is there, empty ones as null. */
export type PairFields = z.output<typeof PairInput>;
export type CommentInput = z.input<typeof CommentInput>;
export type RubricAnswers = z.infer<typeof RubricAnswers>;
