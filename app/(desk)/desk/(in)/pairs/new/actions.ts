"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { deskAction } from "@/lib/auth/desk-action";
import { createPair } from "@/lib/pairs/commands";
import { findPairId, findStatementForPair } from "@/lib/pairs/editing-queries";
import { freeSlug, slugOf } from "@/lib/platform/slug";

const NewPair = z.object({
  earlierId: z.uuid("Choose the earlier statement."),
  laterId: z.uuid("Choose the later statement."),
  headline: z.string().trim().max(300, "Keep this under 300 characters.").default(""),
});

/** Adds the pair as a draft under an address made from its headline or its words, and opens the composer. */
export const startPair = deskAction("write", NewPair, async ({ headline, ...sides }, actor) => {
  const earlier = await findStatementForPair(sides.earlierId);
  const words = headline || firstWords(earlier?.quote ?? "", 8);
  const slug = await freeSlug(slugOf(words, "pair"), async (wanted) => (await findPairId(wanted)) !== null);
  const { id } = await createPair({ ...sides, headline, slug }, actor);
  redirect(`/desk/pairs/${id}`);
});

function firstWords(text: string, count: number): string {
  return text.split(/\s+/).slice(0, count).join(" ");
}
