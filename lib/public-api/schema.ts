import { z } from "zod";
import { SourceContent } from "@/lib/editions/evidence-schema";
import {
  CitationContent,
  EditionContent,
  PairSummary,
  SpeakerContent,
  StatementContent,
} from "@/lib/editions/schema";
import { EditionKind } from "@/lib/platform/generated/enums";

const Url = z.url();
export const Self = Url.meta({ description: "Where this record is in this interface." });
export const Page = Url.meta({ description: "Its page for readers." });

export const Licence = z
  .object({ name: z.string(), url: Url })
  .meta({ id: "Licence", description: "On what terms the editors' own texts may be used." });

/** The form of every problem (RFC 9457). */
export const Problem = z
  .looseObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    errors: z.array(z.object({ detail: z.string(), pointer: z.string() })).optional(),
  })
  .meta({ id: "Problem", description: "What is wrong, as RFC 9457 has it." });

z.globalRegistry.add(SpeakerContent, {
  id: "SpeakerNamed",
  description: "A speaker as named in an edition.",
});
z.globalRegistry.add(SourceContent, { id: "SourceFacts" });
z.globalRegistry.add(CitationContent, { id: "Citation" });
z.globalRegistry.add(StatementContent, { id: "StatementContent" });
z.globalRegistry.add(EditionContent, { id: "EditionContent" });

const { pair, ...edition } = EditionContent.omit({ contentVersion: true }).shape;

/** A pair as its newest edition has it, or the one of the day that was asked for. */
export const PairView = z
  .object({
    self: Self,
    url: Page,
    ...pair.shape,
    number: z.int().meta({ description: "Which edition this is." }),
    hash: z.string(),
    previousHash: z.string().nullable(),
    ...edition,
    licence: Licence,
  })
  .meta({ id: "Pair" });

export const PairItem = PairSummary.extend({ self: Self, url: Page }).meta({ id: "PairSummary" });

/** A pair with something to say about our own mistake: its notice is never null. */
export const CorrectionItem = PairItem.extend({ notice: PairSummary.shape.notice.unwrap() }).meta({
  id: "Correction",
});

export const EditionItem = z
  .object({
    self: Self,
    url: Page,
    number: z.int(),
    kind: z.enum(EditionKind),
    notice: EditionContent.shape.notice,
    publishedAt: z.iso.datetime(),
    hash: z.string(),
    previousHash: z.string().nullable(),
  })
  .meta({ id: "EditionSummary" });

/** An edition of an earlier version of the content: kept as it was hashed. */
const OlderContent = z.looseObject({ contentVersion: z.literal(1) }).meta({ id: "OlderContent" });

/** An edition as it was published and hashed; nothing in it ever changes. */
export const StoredEditionView = z
  .object({
    self: Self,
    url: Page,
    slug: z.string(),
    number: z.int(),
    hash: z.string().meta({
      description: "SHA-256 of the canonical JSON (RFC 8785) of {content, number, previousHash}.",
    }),
    previousHash: z.string().nullable(),
    content: z.union([EditionContent, OlderContent]),
    licence: Licence,
  })
  .meta({ id: "Edition" });

/** A page of a list. */
export function listOf<Item extends z.ZodType>(item: Item, id: string) {
  return z
    .object({
      items: z.array(item),
      total: z.int().nullable().meta({ description: "Of all pages; null where it is not counted." }),
      next: z.string().nullable().meta({ description: "The `after` of the next page; null on the last." }),
      licence: Licence,
    })
    .meta({ id });
}
