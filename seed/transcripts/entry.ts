import { z } from "zod";
import { RubricAnswers } from "@/lib/pairs/schema";

/** What is written of one correction, by hand or by `describeCorrection`; the words themselves stand in the transcript. */
export const TranscriptEntry = z.object({
  /** The id of its row in `corrections.jsonl`. */
  id: z.string(),
  slug: z.string(),
  headline: z.string(),
  summary: z.string(),
  whySelected: z.string(),
  relation: z.enum(["corrects_wording", "corrects_fact"]),
  extent: z.enum(["none", "partial", "full"]),
  rubric: RubricAnswers,
  earlierQuote: z.string(),
  laterQuote: z.string(),
  earlierPassage: z.string(),
  laterPassage: z.string(),
  topics: z.array(z.string()),
  /** The label of the turn as it is printed, "MS. PSAKI". */
  speaker: z.string(),
});

export type TranscriptEntry = z.infer<typeof TranscriptEntry>;
