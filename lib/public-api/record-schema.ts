import { z } from "zod";
import { SourceContent } from "@/lib/editions/evidence-schema";
import { CitationContent, SpeakerContent, StatementContent } from "@/lib/editions/schema";
import { Stance } from "@/lib/platform/generated/enums";
import { Licence, Page, Self } from "./schema";

const counted = {
  self: Self,
  url: Page,
  pairs: z.int().meta({ description: "In how many published pairs." }),
};

export const SpeakerItem = z.object({ ...SpeakerContent.shape, ...counted }).meta({ id: "Speaker" });
export const TopicItem = z.object({ slug: z.string(), name: z.string(), ...counted }).meta({ id: "Topic" });
export const QuestionItem = z
  .object({ slug: z.string(), text: z.string(), ...counted })
  .meta({ id: "QuestionSummary" });
export const StatementItem = z
  .object({ ...StatementContent.omit({ citations: true, assessments: true }).shape, ...counted })
  .meta({ id: "StatementSummary" });
export const SourceItem = z.object({ ...SourceContent.shape, ...counted }).meta({ id: "SourceSummary" });

const OfPairs = z.array(z.object({ slug: z.string(), self: Self, url: Page, headline: z.string() }));

export const StatementView = z
  .object({ ...StatementContent.shape, self: Self, url: Page, pairs: OfPairs, licence: Licence })
  .meta({ id: "Statement" });

export const QuestionView = z
  .object({
    slug: z.string(),
    text: z.string(),
    self: Self,
    url: Page,
    answers: z.array(
      z.object({
        statement: StatementItem.omit({ pairs: true, questions: true }),
        stance: z.enum(Stance),
        reason: z.string().nullable(),
        pairs: OfPairs,
      }),
    ),
    licence: Licence,
  })
  .meta({ id: "Question" });

export const SourceView = z
  .object({
    ...SourceContent.shape,
    self: Self,
    url: Page,
    citations: z.array(
      z.object({ statement: z.uuid(), pair: z.string(), ...CitationContent.omit({ source: true }).shape }),
    ),
    pairs: OfPairs,
    licence: Licence,
  })
  .meta({ id: "Source" });

export const SpeakerView = SpeakerItem.extend({ licence: Licence }).meta({ id: "SpeakerRecord" });
export const TopicView = TopicItem.extend({ licence: Licence }).meta({ id: "TopicRecord" });
