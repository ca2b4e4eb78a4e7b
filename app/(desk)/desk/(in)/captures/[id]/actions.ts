"use server";

import { z } from "zod";
import { deskAction, deskCall } from "@/lib/auth/desk-action";
import { dropDraft } from "@/lib/editorial/draft-commands";
import { Stance } from "@/lib/platform/generated/enums";
import { answerQuestion } from "@/lib/questions/commands";
import { suggestFromCapture } from "@/lib/statements/capture-queries";
import { createStatementFromCapture } from "@/lib/statements/commands";
import { CapturedStatementInput, Place } from "@/lib/statements/schema";

/** What can be told of words selected in a stored copy. */
export const suggest = deskCall("write", Place, (place) => suggestFromCapture(place));

const Answer = z.object({
  questionId: z.uuid(),
  stance: z.enum(Stance, "Say what the words answer."),
  reason: z.string().trim().min(1).nullish(),
});

const Quotation = CapturedStatementInput.safeExtend({ place: Place, answer: Answer.nullish() });

/** Makes a statement of words in a stored copy, and files it under a question where one was chosen. */
export const saveQuotation = deskAction(
  "write",
  Quotation,
  async ({ place, answer, ...statement }, actor) => {
    const { id } = await createStatementFromCapture(statement, place, actor);
    if (answer) await answerQuestion({ ...answer, statementId: id, was: null }, actor);
    await dropDraft("quotation", place.captureId, actor);
    return { id };
  },
);
