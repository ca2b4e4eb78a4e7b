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

const statement = {
  speakerId: z.uuid("Choose who said it."),
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
};

type Said = {
  speakerId: string;
  spokenById?: string | null;
  translation?: string | null;
  translationLanguage?: string | null;
  mediaStart?: number | null;
  mediaEnd?: number | null;
};

/** What holds between the fields of a statement, however it is made: [what has to be, path, else]. */
const BETWEEN: [(said: Said) => boolean, keyof Said, string][] = [
  [
    ({ speakerId, spokenById }) => speakerId !== spokenById,
    "spokenById",
    "Somebody who speaks for themselves needs no spokesperson.",
  ],
  [
    ({ translation, translationLanguage }) => !translation || Boolean(translationLanguage),
    "translationLanguage",
    "Say which language the translation is in.",
  ],
  [
    ({ translation, translationLanguage }) => Boolean(translation) || !translationLanguage,
    "translation",
    "Give the translation, or leave its language out.",
  ],
  [
    ({ mediaStart, mediaEnd }) => mediaStart == null || mediaEnd == null || mediaStart <= mediaEnd,
    "mediaEnd",
    "The end comes before the start.",
  ],
];

function sound(said: Said, context: z.RefinementCtx): void {
  for (const [holds, field, message] of BETWEEN) {
    if (!holds(said)) context.addIssue({ code: "custom", path: [field], message });
  }
}

/** Verbatim words in their own language. `saidOn` is a day; see `Precision` for what is known of it. */
export const StatementInput = z.object({ importKey: z.string().nullish(), ...statement }).superRefine(sound);

/** What an editor may change of a statement: all of it. */
export const StatementRevision = z.object({ ...statement, precision: z.enum(Precision) }).superRefine(sound);

/**
 * A statement made from words selected in a stored copy. Without a `quote` the words are cut from the copy; one
 * that was typed is checked against it.
 */
export const CapturedStatementInput = z
  .object({ ...statement, quote: statement.quote.nullish(), note: z.string().trim().min(1).nullish() })
  .superRefine(sound);

/** Words in one reading of a stored copy, as UTF-16 indexes into that reading. */
export const Place = z
  .object({
    captureId: z.uuid(),
    reading: z.enum(Reading).default("plain"),
    start: z.int().min(0),
    end: z.int().min(0),
  })
  .refine(({ start, end }) => start <= end, { path: ["end"], error: "The end comes before the start." });

/** That a statement's words, or `quote` where this source prints others, stand in a source. */
export const CitationInput = z.object({
  statementId: z.uuid(),
  sourceId: z.uuid(),
  captureId: z.uuid().nullish(),
  /** Where it stands among the sources of the statement; the last where left out. */
  position: z.int().min(0).nullish(),
  quote: z.string().trim().min(1).nullish(),
  note: z.string().trim().min(1).nullish(),
  reading: z.enum(Reading).default("plain"),
});

export type OccasionInput = z.input<typeof OccasionInput>;
export type NewOccasionInput = z.input<typeof NewOccasionInput>;
export type OccasionRevision = z.input<typeof OccasionRevision>;
export type StatementInput = z.input<typeof StatementInput>;
export type StatementRevision = z.input<typeof StatementRevision>;
export type CapturedStatementInput = z.input<typeof CapturedStatementInput>;
export type Place = z.input<typeof Place>;
export type CitationInput = z.input<typeof CitationInput>;
