"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { createScale, newScaleVersion, reviseScale } from "@/lib/assessments/scale-commands";
import { ScaleInput, ScaleRevision } from "@/lib/assessments/schema";
import { deskAction } from "@/lib/auth/desk-action";

const HERE = "/desk/scales";

export const addScale = deskAction("manage", ScaleInput, async (input, actor) => {
  await createScale(input, actor);
  revalidatePath(HERE);
  redirect(HERE);
});

const OfScale = ScaleRevision.extend({ scaleId: z.uuid() });

/** Changes a version that nothing uses yet. */
export const saveScale = deskAction("manage", OfScale, async ({ scaleId, ...input }, actor) => {
  await reviseScale(scaleId, input, actor);
  revalidatePath(HERE);
  redirect(HERE);
});

/** Puts a new version beside one that is used. */
export const addScaleVersion = deskAction("manage", OfScale, async ({ scaleId, ...input }, actor) => {
  await newScaleVersion(scaleId, input, actor);
  revalidatePath(HERE);
  redirect(HERE);
});
