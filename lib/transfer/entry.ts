import { z } from "zod";
import { RubricAnswers } from "@/lib/pairs/schema";
import {
  Acknowledgement,
  Extent,
  Issuer,
  Precision,
  Provenance,
  Reading,
  Relation,
  SourceKind,
  SpeakerKind,
  TextForm,
} from "@/lib/platform/generated/enums";
import { Slug } from "@/lib/speakers/schema";
import { cleanText, httpAddress } from "./clean";

const MEGABYTE = 1_000_000;

const text = (longest: number) =>
  z.string().max(longest).transform(cleanText).pipe(z.string().min(1, "It is empty."));
const Name = text(300);
const Prose = text(20_000);
const Key = text(200);
const Language = z
  .string()
  .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "Give a language tag, such as en or pt-BR.");
const Day = z.iso
  .date("Give a day as YYYY-MM-DD.")
  .refine((day) => day <= new Date(Date.now() + 86_400_000).toISOString(), "This day is still to come.");
const Address = z.string().transform((url, context) => {
  const address = httpAddress(url);
  if (address === null) context.addIssue("Give an address that begins with http or https.");
  return address ?? "";
});

const Speaker = z.strictObject({
  slug: Slug.nullish(),
  name: Name,
  kind: z.enum(SpeakerKind).default("person"),
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d{0,11}$/, "A Wikidata id is a Q and a number, such as Q42.")
    .nullish(),
  offices: z
    .array(z.strictObject({ title: Name, fromDay: z.iso.date().nullish(), untilDay: z.iso.date().nullish() }))
    .max(50)
    .default([]),
});

const Occasion = z.strictObject({
  slug: Slug.nullish(),
  name: Name,
  kind: Name.default("other"),
  heldOn: Day.nullish(),
  place: Name.nullish(),
});

const Copy = z.strictObject({
  text: z
    .string()
    .min(1)
    .max(5 * MEGABYTE)
    .refine((text) => text.isWellFormed() && !text.includes("\0"), "It holds what is no text."),
  mediaType: z
    .string()
    .regex(/^[\w.+-]+\/[\w.+-]+$/)
    .max(100)
    .default("text/plain"),
  textForm: z.enum(TextForm).default("plain"),
  isWhole: z.boolean().default(false),
});

const Source = z.strictObject({
  importKey: Key.nullish(),
  kind: z.enum(SourceKind).default("article"),
  title: text(1000),
  publisher: Name,
  author: Name.nullish(),
  url: Address,
  publishedOn: Day.nullish(),
  language: Language.nullish(),
  provenance: z.enum(Provenance).default("unknown"),
  freeToShow: z.boolean().default(false),
  licence: Name.nullish(),
  copy: Copy.nullish(),
});

const Citation = z.strictObject({
  source: Source,
  reading: z.enum(Reading).default("plain"),
  quote: Prose.nullish(),
  note: text(2000).nullish(),
});

const Review = z.strictObject({
  importKey: text(2200),
  publisher: Name,
  url: Address,
  title: text(1000).nullish(),
  rating: Name,
  ratingValue: z.number().nullish(),
  bestRating: z.number().nullish(),
  worstRating: z.number().nullish(),
  reviewedOn: Day.nullish(),
  language: Language.nullish(),
});

/** A statement with all it needs. */
export const StatementEntry = z.strictObject({
  importKey: Key.nullish(),
  speaker: Speaker,
  spokenBy: Speaker.nullish(),
  occasion: Occasion.nullish(),
  quote: Prose,
  language: Language,
  translation: Prose.nullish(),
  translationLanguage: Language.nullish(),
  saidOn: Day,
  saidAt: z.iso.time({ precision: -1, error: "Give a time as HH:MM." }).nullish(),
  zone: z.string().max(60).nullish(),
  precision: z.enum(Precision).default("day"),
  mediaUrl: Address.nullish(),
  mediaStart: z.number().min(0).nullish(),
  mediaEnd: z.number().min(0).nullish(),
  citations: z.array(Citation).max(50).default([]),
  reviews: z.array(Review).max(50).default([]),
});

/** A pair with all it needs: one line of our JSON Lines. */
export const PairEntry = z.strictObject({
  importKey: Key.nullish(),
  slug: Slug.nullish(),
  earlier: StatementEntry,
  later: StatementEntry,
  /** The compared words of each side; the whole quotation when they are not given. */
  earlierPassage: Prose.nullish(),
  laterPassage: Prose.nullish(),
  language: Language.default("en"),
  headline: text(300).nullish(),
  summary: Prose.nullish(),
  statedReason: Prose.nullish(),
  whySelected: Prose.nullish(),
  relation: z.enum(Relation).nullish(),
  extent: z.enum(Extent).nullish(),
  acknowledgement: z.enum(Acknowledgement).nullish(),
  issuedBy: z.enum(Issuer).nullish(),
  rubric: RubricAnswers.nullish(),
  unverifiedReason: Prose.nullish(),
  topics: z
    .array(z.strictObject({ slug: Slug.nullish(), name: Name }))
    .max(50)
    .default([]),
});

export type SpeakerEntry = z.infer<typeof Speaker>;
export type OccasionEntry = z.infer<typeof Occasion>;
export type CitationEntry = z.infer<typeof Citation>;
export type ReviewEntry = z.infer<typeof Review>;
export type SourceEntry = z.infer<typeof Source>;
export type StatementEntry = z.infer<typeof StatementEntry>;
export type PairEntry = z.infer<typeof PairEntry>;

/** What one row of a file asks for: a pair, or a statement that stands alone. */
export type Entry =
  | { pair: PairEntry; statement?: undefined }
  | { statement: StatementEntry; pair?: undefined };

/** A row as it was read: an entry, or why it is none. `where` is its place in the file, for a person. */
export type Row = { where: string; notes: string[] } & ({ entry: Entry } | { reason: string });

/** What zod found wrong first, in one sentence that names the field. */
export function firstFault(error: z.ZodError): string {
  const issue = error.issues[0];
  const field = issue?.path.join(".") || "the row";
  if (issue?.code === "unrecognized_keys")
    return `${field} has a field we do not know: ${issue.keys.join(", ")}.`;
  return `${field}: ${issue?.message ?? "It has another shape."}`;
}

/** A value of any shape as a pair or, where it has no two sides, as a statement. */
export function toRow(value: unknown, where: string, notes: string[] = []): Row {
  const isPair = typeof value === "object" && value !== null && ("earlier" in value || "later" in value);
  if (isPair) {
    const { data: pair, error } = PairEntry.safeParse(value);
    return pair ? { where, notes, entry: { pair } } : { where, notes, reason: firstFault(error) };
  }
  const { data: statement, error } = StatementEntry.safeParse(value);
  return statement ? { where, notes, entry: { statement } } : { where, notes, reason: firstFault(error) };
}
