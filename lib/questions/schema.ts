import { z } from "zod";
import { Stance } from "@/lib/platform/generated/enums";
import { Slug } from "@/lib/speakers/schema";

/** What a set of statements answers, put as a question that yes or no can answer. */
export const QuestionInput = z.object({
  slug: Slug,
  text: z.string().trim().endsWith("?", "Put it as a question."),
});

/** How one statement answers a question. */
export const AnswerInput = z.object({
  questionId: z.uuid(),
  statementId: z.uuid(),
  stance: z.enum(Stance),
  reason: z.string().trim().min(1).nullish(),
});

export type QuestionInput = z.input<typeof QuestionInput>;
export type AnswerInput = z.input<typeof AnswerInput>;
