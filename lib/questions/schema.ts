import { z } from "zod";
import { Stance } from "@/lib/platform/generated/enums";
import { Slug } from "@/lib/speakers/schema";

/** What a set of statements answers, put as a question that yes or no can answer. */
const QuestionInput = z.object({
  slug: Slug,
  text: z.string().trim().max(500).endsWith("?", "Put it as a question."),
});

/** A question made in place; where no slug is given, its words make one. */
export const NewQuestionInput = QuestionInput.partial({ slug: true });

/** What may change of a question; the address stays, since others point to it. */
export const QuestionRevision = QuestionInput.omit({ slug: true });

/**
 * How one statement answers a question. `was` is what a form began with, null where the statement was not filed
 * under the question then; left out by whoever had not looked.
 */
export const AnswerInput = z.object({
  questionId: z.uuid(),
  statementId: z.uuid(),
  stance: z.enum(Stance),
  reason: z.string().trim().min(1).nullish(),
  was: z.object({ stance: z.enum(Stance), reason: z.string().nullish() }).nullish(),
});

/** Which statement no longer stands under which question. */
export const AnswerName = AnswerInput.pick({ questionId: true, statementId: true });

export type NewQuestionInput = z.input<typeof NewQuestionInput>;
export type QuestionRevision = z.input<typeof QuestionRevision>;
export type AnswerInput = z.input<typeof AnswerInput>;
export type AnswerName = z.input<typeof AnswerName>;
