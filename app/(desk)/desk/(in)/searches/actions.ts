"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { deskAction } from "@/lib/auth/desk-action";
import { Refusal } from "@/lib/platform/errors";
import { followSearch, removeSearch, saveSearch } from "@/lib/saved-searches/commands";
import { SavedSearchInput } from "@/lib/saved-searches/schema";

const HERE = "/desk/searches";
const Id = z.object({ id: z.uuid() });

export const keepSearch = deskAction("write", SavedSearchInput, async (input, actor) => {
  await saveSearch(input, actor);
  revalidatePath(HERE);
  redirect(HERE);
});

export const dropSearch = deskAction("write", Id, async ({ id }, actor) => {
  await removeSearch(id, actor);
  revalidatePath(HERE);
});

/** Leads to what the search finds, which its owner has then seen. */
export const openSearch = deskAction("write", Id, async ({ id }, actor) => {
  const followed = await followSearch(id, actor);
  if (!followed) throw new Refusal("not_found", "You keep no such search any more.");
  revalidatePath(HERE);
  redirect(followed.path);
});
