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

/** What a person may change of a source. */
export const SourceRevision = SourceInput.omit({ importKey: true }).extend({
  interestNote: z.string().trim().nullish(),
});

/** An address to fetch; what follows # is a place in the page, not another page. */
export const AddressInput = z.object({
  url: z
    .string()
    .trim()
    .pipe(Address)
    .transform((url) => new URL(url).href.replace(/#.*$/, "")),
});

/** What is known of a document that somebody brings; what is not given is taken from the document itself. */
const Details = z.object({
  sourceId: z.uuid().nullish(),
  url: Address.nullish(),
  kind: z.enum(SourceKind).nullish(),
  title: z.string().trim().nullish(),
  publisher: z.string().trim().nullish(),
  author: z.string().trim().nullish(),
  publishedOn: z.iso.date().nullish().or(z.literal("")),
  language: z.string().trim().nullish(),
  provenance: z.enum(Provenance).default("unknown"),
  isWhole: z.boolean().default(true),
});
const NEEDS_ADDRESS = {
  path: ["url"],
  error: "Give the address where the document can be found, so that others can check it.",
};
const LARGEST = 20_000_000;

/** A file of a document, for a source that is known or a new one. */
export const UploadInput = Details.extend({
  fileName: z.string().trim().min(1).max(200),
  mediaType: z.string().max(200),
  bytes: z
    .instanceof(Uint8Array)
    .refine(({ length }) => length > 0, "This file is empty.")
    .refine(({ length }) => length <= LARGEST, "This file is larger than 20 MB."),
}).refine(({ sourceId, url }) => sourceId || url, NEEDS_ADDRESS);

/** The text of a document, for a source that is known or a new one. */
export const PasteInput = Details.extend({
  text: z.string().trim().min(1, "Paste the text.").max(5_000_000, "This text is too long."),
}).refine(({ sourceId, url }) => sourceId || url, NEEDS_ADDRESS);

export type SourceRevision = z.input<typeof SourceRevision>;
export type AddressInput = z.input<typeof AddressInput>;
export type UploadInput = z.input<typeof UploadInput>;
export type PasteInput = z.input<typeof PasteInput>;
export type SourceDetails = z.output<typeof Details>;
export type SourceInput = z.input<typeof SourceInput>;
export type CaptureInput = z.input<typeof CaptureInput>;
