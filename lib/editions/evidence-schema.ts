import { z } from "zod";
import { Bearing, Provenance, SourceKind } from "@/lib/platform/generated/enums";

export const Day = z.iso.date();
export const Address = z.url({ protocol: /^https?$/ });

export const SourceContent = z.object({
  id: z.uuid(),
  kind: z.enum(SourceKind),
  title: z.string(),
  publisher: z.string(),
  author: z.string().nullable(),
  url: Address,
  publishedOn: Day.nullable(),
  language: z.string(),
  provenance: z.enum(Provenance),
  freeToShow: z.boolean(),
  licence: z.string().nullable(),
  interestNote: z.string().nullable(),
});

/** A source that bears on a judgement, and what it shows. */
export const EvidenceContent = z.object({
  source: SourceContent,
  bearing: z.enum(Bearing),
  note: z.string(),
});

/** Right of reply: whom we asked, how and when; without an answer, until when we waited. */
export const ResponseContent = z.object({
  asked: z.string(),
  channel: z.string(),
  askedOn: Day,
  deadline: Day.nullable(),
  answer: z.string().nullable(),
  answeredOn: Day.nullable(),
});

/** Our fact-check of a statement: the rating with what it means, and which place of how many it has on its scale. */
export const AssessmentContent = z.object({
  id: z.uuid(),
  scale: z.object({ slug: z.string(), name: z.string(), version: z.int(), ratings: z.int() }),
  rating: z.object({ key: z.string(), label: z.string(), definition: z.string(), position: z.int() }),
  rationale: z.string(),
  evidence: z.array(EvidenceContent),
});

export type AssessmentContent = z.infer<typeof AssessmentContent>;
export type EvidenceContent = z.infer<typeof EvidenceContent>;
export type ResponseContent = z.infer<typeof ResponseContent>;
