"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { deskAction } from "@/lib/auth/desk-action";
import * as monitors from "@/lib/monitors/commands";
import { MonitorInput } from "@/lib/monitors/schema";

const HERE = "/desk/monitors";
const Id = z.object({ id: z.uuid() });

export const addMonitor = deskAction("write", MonitorInput, async (input, actor) => {
  const { id } = await monitors.addMonitor(input, actor);
  revalidatePath(HERE);
  return { id, note: `“${input.name}” is watched now.` };
});

export const pauseMonitor = deskAction("write", Id, async ({ id }, actor) => {
  await monitors.pauseMonitor(id, actor);
  revalidatePath(HERE, "layout");
});

export const resumeMonitor = deskAction("write", Id, async ({ id }, actor) => {
  await monitors.resumeMonitor(id, actor);
  revalidatePath(HERE, "layout");
});

export const removeMonitor = deskAction("write", Id, async ({ id }, actor) => {
  await monitors.removeMonitor(id, actor);
  revalidatePath(HERE, "layout");
});

/** Has the server read the address within seconds. */
export const lookNow = deskAction("write", Id, async ({ id }, actor) => {
  await monitors.lookNow(id, actor);
  revalidatePath(HERE, "layout");
});

/** Has the server look at a document that was not captured. */
export const askForDocument = deskAction("write", Id, async ({ id }, actor) => {
  await monitors.askForDocument(id, actor);
  revalidatePath(HERE, "layout");
});
