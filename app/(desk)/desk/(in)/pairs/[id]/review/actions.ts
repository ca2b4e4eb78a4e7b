"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { deskAction, deskCall } from "@/lib/auth/desk-action";
import { assignPair, commentOn, movePair, resolveComment } from "@/lib/pairs/review-commands";
import { CommentInput } from "@/lib/pairs/schema";

const PAGE = "/desk/pairs/[id]";
const Step = z.object({
  id: z.uuid(),
  version: z.coerce.number().int(),
  note: z.string().max(5000).default(""),
});

export const submitPair = deskAction("write", Step, async (step, actor) => {
  await movePair(step.id, "submit", actor, step);
  redirect(reviewOf(step.id));
});

export const approvePair = deskAction("approve", Step, async (step, actor) => {
  await movePair(step.id, "approve", actor, step);
  redirect(reviewOf(step.id));
});

export const sendPairBack = deskAction("approve", Step, async (step, actor) => {
  await movePair(step.id, "sendBack", actor, step);
  redirect(reviewOf(step.id));
});

const Assignment = z.object({ id: z.uuid(), userId: z.union([z.literal(""), z.uuid()]) });

export const assignThePair = deskAction("write", Assignment, async ({ id, userId }, actor) => {
  await assignPair(id, userId || null, actor);
  revalidatePath(PAGE, "page");
});

export const leaveComment = deskCall(
  "write",
  CommentInput.extend({ pairId: z.uuid() }),
  async (given, actor) => {
    const { pairId, ...comment } = given;
    await commentOn(pairId, comment, actor);
    revalidatePath(PAGE, "page");
    return null;
  },
);

export const closeComment = deskCall("write", z.object({ id: z.uuid() }), async ({ id }, actor) => {
  await resolveComment(id, actor);
  revalidatePath(PAGE, "page");
  return null;
});

/** Named, because which view comes first depends on the state, which has just changed. */
function reviewOf(id: string): string {
  return `/desk/pairs/${id}?view=review`;
}
