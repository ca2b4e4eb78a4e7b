"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { deskAction } from "@/lib/auth/desk-action";
import * as leads from "@/lib/monitors/lead-commands";
import { Dismissal } from "@/lib/monitors/schema";

const HERE = "/desk/leads";
const Id = z.object({ id: z.uuid() });

/** Takes a lead, and goes where its words stand, to make a statement of them. */
export const takeLead = deskAction("write", Id, async ({ id }, actor) => {
  const { captureId } = await leads.takeLead(id, actor);
  revalidatePath(HERE);
  redirect(`/desk/captures/${captureId}?lead=${id}`);
});

export const dismissLead = deskAction("write", Dismissal, async (input, actor) => {
  const { id } = await leads.dismissLead(input, actor);
  revalidatePath(HERE);
  return { id };
});

/** Puts a lead back into the queue. */
export const reopenLead = deskAction("write", Id, async ({ id }, actor) => {
  await leads.reopenLead(id, actor);
  revalidatePath(HERE);
});
