import { z } from "zod";
import { PairInput } from "@/lib/pairs/schema";
import { Status } from "@/lib/platform/generated/enums";
import { PairEntry } from "@/lib/transfer/entry";

/** A pair of two statements that are here already, by their ids. What it does not know it refuses. */
export const DraftFields = PairInput.strict().meta({
  id: "DraftFields",
  description:
    "A pair as its editors write it. A compared passage is words that stand once in the quotation.",
});

/** A pair with all it needs, as in a line of an import: what is here already is found, the rest is made. */
export const WholeDraft = PairEntry.meta({
  id: "WholeDraft",
  description:
    "A pair with its statements, their sources and, where they come along, the copies that the words are checked against.",
});

/** What a draft is made of. */
export const NewDraft = z.union([DraftFields, WholeDraft]);

const Missing = z.object({ field: z.string(), sentence: z.string() });

/** A pair as its editors have it now. `fields` is what is sent back, changed, to change it. */
export const DraftView = z
  .object({
    self: z.url(),
    desk: z.url().meta({ description: "Where people work on it." }),
    id: z.uuid(),
    version: z.int().meta({ description: "Its ETag; what changes or submits it names it in If-Match." }),
    status: z.enum(Status),
    author: z.object({ id: z.uuid(), name: z.string() }).meta({ description: "Who wrote last." }),
    updatedAt: z.iso.datetime(),
    missing: z
      .object({ submit: z.array(Missing), publish: z.array(Missing) })
      .meta({ description: "What is still needed before it can be submitted and published." }),
    fields: z.looseObject({ slug: z.string(), earlierId: z.uuid(), laterId: z.uuid() }),
  })
  .meta({ id: "Draft" });

export const DraftItem = DraftView.pick({
  self: true,
  id: true,
  version: true,
  status: true,
  updatedAt: true,
})
  .extend({ slug: z.string(), headline: z.string().nullable() })
  .meta({ id: "DraftSummary" });

export const DraftList = z
  .object({ items: z.array(DraftItem), next: z.uuid().nullable() })
  .meta({ id: "DraftList" });

/** What is said to the reviewer. */
export const Submission = z
  .strictObject({ note: z.string().trim().max(5000).nullish() })
  .meta({ id: "Submission" });
