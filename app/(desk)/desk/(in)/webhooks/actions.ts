"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { deskAction, deskCall } from "@/lib/auth/desk-action";
import {
  addSubscription,
  pauseSubscription,
  removeSubscription,
  replayDelivery,
  resumeSubscription,
  rotateSecret,
} from "@/lib/webhooks/commands";
import { SubscriptionInput } from "@/lib/webhooks/schema";

const HERE = "/desk/webhooks";
const Id = z.object({ id: z.uuid() });

/** Adds a receiver; the answer is the only place where its secret is shown. */
export const addReceiver = deskCall("manage", SubscriptionInput, async (input, actor) => {
  const { secret } = await addSubscription(input, actor);
  revalidatePath(HERE);
  return { secret };
});

/** Makes a new secret; the answer is the only place where it is shown. */
export const renewSecret = deskCall("manage", Id, async ({ id }, actor) => {
  const { secret } = await rotateSecret(id, actor);
  revalidatePath(HERE);
  return { secret };
});

export const pauseReceiver = deskAction("manage", Id, async ({ id }, actor) => {
  await pauseSubscription(id, actor);
  revalidatePath(HERE);
});

export const resumeReceiver = deskAction("manage", Id, async ({ id }, actor) => {
  await resumeSubscription(id, actor);
  revalidatePath(HERE);
});

export const removeReceiver = deskAction("manage", Id, async ({ id }, actor) => {
  await removeSubscription(id, actor);
  revalidatePath(HERE);
});

export const sendAgain = deskAction("manage", Id, async ({ id }, actor) => {
  await replayDelivery(id, actor);
  revalidatePath(HERE);
});
