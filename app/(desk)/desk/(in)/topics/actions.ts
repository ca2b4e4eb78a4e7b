"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { deskAction } from "@/lib/auth/desk-action";
import { NewTopicInput, TopicRevision } from "@/lib/pairs/schema";
import { createTopic, reviseTopic } from "@/lib/pairs/topic-commands";
import { reopenedWords } from "../../saved-note";

const HERE = "/desk/topics";

export const addTopic = deskAction("write", NewTopicInput, async (input, actor) => {
  const { id, name } = await createTopic(input, actor);
  revalidatePath(HERE);
  return { id, note: `“${name}” is added.` };
});

const Renaming = TopicRevision.extend({ id: z.uuid(), seenName: z.string() });

export const renameTopic = deskAction("write", Renaming, async ({ id, seenName, ...input }, actor) => {
  const { reopened } = await reviseTopic(id, input, seenName, actor);
  revalidatePath(HERE);
  return { id, note: ["Saved.", reopenedWords(reopened)].filter(Boolean).join(" ") };
});
