"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { deskAction } from "@/lib/auth/desk-action";
import { withdrawPair } from "@/lib/editions/commands";
import { NoticeInput, noticeText } from "@/lib/editions/notice";
import { expire, tags } from "@/lib/platform/cache";
import { publishAndTell } from "@/lib/saved-searches/alert-commands";

const Pair = z.object({ pairId: z.uuid(), seenVersion: z.coerce.number().int() });
const Notice = z.string().trim().min(10, "Say it in plain words, for readers.").max(4000);

const Publication = z.discriminatedUnion(
  "way",
  [
    Pair.extend({ way: z.literal("first") }),
    Pair.extend({ way: z.literal("minor") }),
    Pair.extend({ way: z.literal("update"), notice: Notice }),
    Pair.extend({ way: z.literal("reinstatement"), notice: Notice }),
    Pair.extend({ way: z.literal("correction"), ...NoticeInput.shape }),
  ],
  "Choose what kind of edition this is.",
);

/** Publishes what was approved, with the notice that its kind asks for; readers see it at once. */
export const publishThePair = deskAction("publish", Publication, async (input, actor) => {
  const { pairId, seenVersion } = input;
  const { slug } = await publishAndTell({ pairId, seenVersion, ...editionOf(input) }, actor);
  expire(tags.pair(slug), tags.pairs);
  redirect(`/desk/pairs/${pairId}?view=history`);
});

const Withdrawal = Pair.extend({ notice: Notice });

/** Withdraws a pair that readers see; its address then says why. */
export const withdrawThePair = deskAction("withdraw", Withdrawal, async (input, actor) => {
  const { slug } = await withdrawPair(input, actor);
  expire(tags.pair(slug), tags.pairs);
  redirect(`/desk/pairs/${input.pairId}?view=history`);
});

function editionOf(input: z.infer<typeof Publication>) {
  switch (input.way) {
    case "first":
      return { kind: "first" as const };
    case "minor":
      return { kind: "update" as const };
    case "correction":
      return { kind: input.way, notice: noticeText(input) };
    default:
      return { kind: input.way, notice: input.notice };
  }
}
