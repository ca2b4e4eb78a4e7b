"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { deskAction } from "@/lib/auth/desk-action";
import { confirmSuggestion, dismissSuggestion, takeBackVerdict } from "@/lib/suggestions/commands";
import { askSecondOpinion } from "@/lib/suggestions/opinion-commands";
import { Dismissal, SuggestionName, TwoStatements } from "@/lib/suggestions/schema";

const Confirmation = SuggestionName.extend({ order: z.enum(["before", "after", "same_day"]) });

/** Keeps that the two belong together, and begins a pair of them, the earlier one first. */
export const makePair = deskAction("write", Confirmation, async ({ order, ...suggestion }, actor) => {
  await confirmSuggestion(suggestion, actor);
  const { statementId, otherId } = suggestion;
  const [earlier, later] = order === "after" ? [statementId, otherId] : [otherId, statementId];
  redirect(`/desk/pairs/new?earlier=${earlier}&later=${later}`);
});

/** The page is not made anew: the entry stays in its place, with a way back. */
export const dismiss = deskAction("write", Dismissal, async (dismissal, actor) => {
  const { id } = await dismissSuggestion(dismissal, actor);
  return { id };
});

/** Asks the model of the settings; its answer then stands beside the suggestion. */
export const askModel = deskAction("write", TwoStatements, async (two, actor) => {
  const { id } = await askSecondOpinion(two, actor);
  revalidatePath(`/desk/statements/${id}`);
  return { id };
});

export const takeBack = deskAction("write", TwoStatements, async (two, actor) => {
  const { id } = await takeBackVerdict(two, actor);
  revalidatePath(`/desk/statements/${id}`);
  return { id };
});
