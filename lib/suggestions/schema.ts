import { z } from "zod";
import { DismissalReason, Stance, SuggestionKind } from "@/lib/platform/generated/enums";
import type { Range } from "./disagreement/tokens";

/** How a statement answers a question. */
export const Answered = z.object({ questionId: z.uuid(), stance: z.enum(Stance) });

/**
 * A statement that is being entered, or one that is saved already (`id`). Who said it and when may not be known
 * yet; `answers` is how it answers questions that it is not filed under yet.
 */
export const Entered = z.object({
  id: z.uuid().optional(),
  quote: z.string().trim().max(20_000),
  language: z.string().trim().min(2).max(35),
  speakerId: z.uuid().nullable(),
  saidOn: z.iso.date().nullable(),
  answers: z
    .array(z.object({ questionId: z.uuid(), stance: z.enum(Stance) }))
    .max(20)
    .optional(),
});
export type Entered = z.infer<typeof Entered>;

/** When a recorded statement was said, beside the one that is entered. */
export type Order = "before" | "after" | "same_day";

export type SuggestedStatement = {
  quote: string;
  language: string;
  saidOn: string;
  speaker: string;
  /** In how many pairs it stands. */
  pairs: number;
};

/**
 * A recorded statement that an editor may want beside the one that is entered; never a verdict. `earlier` and `later`
 * are the words the reason is about, in UTF-16 units: `earlier` of whichever of the two was said first.
 */
export type Suggestion = {
  statementId: string;
  kind: SuggestionKind;
  /** In plain words, with those of the statements as they were printed. */
  reason: string;
  /** How sure it is, from 0 to 1. */
  score: number;
  order: Order;
  earlier: Range[];
  later: Range[];
  statement: SuggestedStatement;
  /** Whether an editor said before that the two belong together. */
  isConfirmed: boolean;
  /** All statements with these same words, this one among them, the oldest first. */
  said: { statementId: string; saidOn: string; speaker: string }[];
};

/** The statement that suggestions are made for, and the one that is suggested. */
export const TwoStatements = z.object({ statementId: z.uuid(), otherId: z.uuid() });
export type TwoStatements = z.infer<typeof TwoStatements>;

/** What is kept of two statements is kept once, whichever was suggested for which. */
export function inOneOrder(one: string, other: string): TwoStatements {
  return one < other ? { statementId: one, otherId: other } : { statementId: other, otherId: one };
}

/** What a model answered when it was asked of two statements. */
export type Opinion = { model: string; answer: string; askedAt: string };

/** Which suggestion is meant, and how sure it was. */
export const SuggestionName = TwoStatements.extend({
  kind: z.enum(SuggestionKind),
  score: z.coerce.number().min(0).max(1),
});
export type SuggestionName = z.input<typeof SuggestionName>;

export const Dismissal = SuggestionName.extend({
  reason: z.enum(DismissalReason, "Choose why it should not be shown again."),
  note: z
    .string()
    .trim()
    .max(1000, "Keep this under 1,000 characters.")
    .transform((note) => note || null)
    .nullish(),
}).refine(({ reason, note }) => reason !== "other" || note, {
  path: ["note"],
  error: "Say why in a few words.",
});
export type Dismissal = z.input<typeof Dismissal>;
