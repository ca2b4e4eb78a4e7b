"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { deskCall } from "@/lib/auth/desk-action";
import { continueImport } from "@/lib/transfer/commands";
import type { Progress } from "./schema";

/** Does the next stretch of an import and says how far it has come. */
export const goOn = deskCall(
  "write",
  z.object({ id: z.uuid() }),
  async ({ id }, actor): Promise<Progress> => {
    const run = await continueImport(id, actor);
    if (run.status !== "running") revalidatePath("/desk/import");
    const { status, total, done, created, matched, rejected, failure } = run;
    return { id, status, total, done, created, matched, rejected, failure };
  },
);
