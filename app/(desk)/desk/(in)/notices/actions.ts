"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { deskAction } from "@/lib/auth/desk-action";
import { markRead } from "@/lib/editorial/notification-commands";

/** Marks one notice as read, or all of them where none is named. */
export const readNotices = deskAction(
  "write",
  z.object({ id: z.uuid().optional() }),
  async ({ id }, actor) => {
    await markRead(actor, id ? [id] : undefined);
    revalidatePath("/desk", "layout");
  },
);
