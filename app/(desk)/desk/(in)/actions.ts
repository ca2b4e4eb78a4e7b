"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { deskAction } from "@/lib/auth/desk-action";
import { handleCheck } from "@/lib/statements/source-check-commands";

const Handling = z.object({ id: z.uuid(), recheck: z.enum(["yes", "no"]) });

/** Takes a changed source out of the queue; with "yes" its quotations are checked against the new copy for good. */
export const settleCheck = deskAction("write", Handling, async ({ id, recheck }, actor) => {
  await handleCheck(id, { recheck: recheck === "yes" }, actor);
  revalidatePath("/desk");
});
