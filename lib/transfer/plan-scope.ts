import type { Prisma } from "@/lib/platform/db";
import type { Found } from "./known";

/** The rows to insert, by table, in the order in which they can be. */
export type Creates = {
  speaker: Prisma.SpeakerCreateManyInput[];
  office: Prisma.OfficeCreateManyInput[];
  occasion: Prisma.OccasionCreateManyInput[];
  topic: Prisma.TopicCreateManyInput[];
  source: Prisma.SourceCreateManyInput[];
  capture: Prisma.CaptureCreateManyInput[];
  statement: Prisma.StatementCreateManyInput[];
  citation: Prisma.CitationCreateManyInput[];
  externalReview: Prisma.ExternalReviewCreateManyInput[];
  pair: Prisma.PairCreateManyInput[];
  pairTopic: Prisma.PairTopicCreateManyInput[];
};

/** What planning one row works with: what is known, and what this row adds to it if it goes through. */
export type Scope = {
  find(one: string): Found | undefined;
  add(keys: readonly string[], found: Found): void;
  /** Says that a record was found rather than made. */
  met(words: string): void;
  creates: Creates;
};

export function noCreates(): Creates {
  return {
    speaker: [],
    office: [],
    occasion: [],
    topic: [],
    source: [],
    capture: [],
    statement: [],
    citation: [],
    externalReview: [],
    pair: [],
    pairTopic: [],
  };
}
