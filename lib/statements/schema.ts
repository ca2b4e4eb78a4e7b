import { z } from "zod";
import { Precision, Reading } from "@/lib/platform/generated/enums";
import { Slug } from "@/lib/speakers/schema";

/** Where words were said: a press conference, an interview, a post. */
const OccasionInput = z.object({
  slug: Slug,
  name: z.string().trim().min(1, "Name the occasion."),
  kind: z.string().trim().min(1),
  heldOn: z.iso.date(),
  place: z.string().trim().nullish(),
});

/** An occasion made in place; where no slug is given, its day and name make one. */
export const NewOccasionInput = OccasionInput.partial({ slug: true });

/** What may change of an occasion. */
export const OccasionRevision = OccasionInput.omit({ slug: true });

/** Verbatim words in their own language. `saidOn` is a day; see `Precision` for what is known of it. */
export const StatementInput = z
  .object({
    importKey: z.string().nullish(),
    speakerId: z.uuid(),
    spokenById: z.uuid().nullish(),
    occasionId: z.uuid().nullish(),
    quote: z.string().trim().min(1, "Give the words."),
    language: z.string().min(2),
    translation: z.string().trim().min(1).nullish(),
    translationLanguage: z.string().min(2).nullish(),
    saidOn: z.iso.date(),
    saidAt: z.iso.time({ precision: -1 }).nullish(),
    zone: z.string().nullish(),
    precision: z.enum(Precision).default("day"),
    mediaUrl: z.url({ protocol: /^https?$/ }).nullish(),
    mediaStart: z.number().min(0).nullish(),
    mediaEnd: z.number().min(0).nullish(),
  })
  .refine(({ speakerId, spokenById }) => speakerId !== spokenById, {
    path: ["spokenById"],
    error: "Somebody who speaks for themselves needs no spokesperson.",
  });

/** That a statement's words, or `quote` where this source prints others, stand in a source. */
export const CitationInput = z.object({
  statementId: z.uuid(),
  sourceId: z.uuid(),
  captureId: z.uuid().nullish(),
  position: z.int().min(0),
  quote: z.string().trim().min(1).nullish(),
  note: z.string().trim().min(1).nullish(),
  reading: z.enum(Reading).default("plain"),
});

export type OccasionInput = z.input<typeof OccasionInput>;
export type NewOccasionInput = z.input<typeof NewOccasionInput>;
export type OccasionRevision = z.input<typeof OccasionRevision>;
export type StatementInput = z.input<typeof StatementInput>;
export type CitationInput = z.input<typeof CitationInput>;
