import { z } from "zod";
import { CaptureMethod, Provenance, SourceKind, TextForm } from "@/lib/platform/generated/enums";

const Address = z.url({ protocol: /^https?$/, error: "Give a full address that begins with http or https." });

/** A published document. `importKey` is what an import calls it, so that importing again finds it again. */
export const SourceInput = z.object({
  importKey: z.string().nullish(),
  kind: z.enum(SourceKind),
  title: z.string().trim().min(1, "Give the title."),
  publisher: z.string().trim().min(1, "Say who published it."),
  author: z.string().trim().nullish(),
  url: Address,
  publishedOn: z.iso.date().nullish(),
  language: z.string().min(2),
  provenance: z.enum(Provenance),
  freeToShow: z.boolean().default(false),
  licence: z.string().nullish(),
});

/** A copy that is at hand: its bytes as they were got and the text read out of them. */
export const CaptureInput = z.object({
  sourceId: z.uuid(),
  method: z.enum(CaptureMethod),
  bytes: z.instanceof(Uint8Array),
  mediaType: z.string().min(1),
  text: z.string().min(1, "There is no text in this copy."),
  textForm: z.enum(TextForm).default("plain"),
  language: z.string().nullish(),
  isWhole: z.boolean().default(true),
  extractedWith: z.string().nullish(),
  finalUrl: z.string().nullish(),
  httpStatus: z.int().nullish(),
});

export type SourceInput = z.input<typeof SourceInput>;
export type CaptureInput = z.input<typeof CaptureInput>;
