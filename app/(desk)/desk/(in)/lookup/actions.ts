"use server";

import { z } from "zod";
import { deskCall } from "@/lib/auth/desk-action";
import { createTopic } from "@/lib/pairs/topic-commands";
import { searchTopics } from "@/lib/pairs/topic-queries";
import { createQuestion } from "@/lib/questions/commands";
import { searchQuestions } from "@/lib/questions/queries";
import { NewQuestionInput } from "@/lib/questions/schema";
import { searchSources } from "@/lib/sources/search-queries";
import { createSpeaker } from "@/lib/speakers/commands";
import { searchSpeakers } from "@/lib/speakers/queries";
import { NewSpeakerInput } from "@/lib/speakers/schema";
import { createOccasion } from "@/lib/statements/occasion-commands";
import { NewOccasionInput } from "@/lib/statements/schema";
import { searchOccasions } from "@/lib/statements/search-queries";

const Words = z.string().max(300);

/** What a field that finds a record offers for the words typed, and how it makes one that is not there yet. */
export const lookUpSpeakers = deskCall("write", Words, (words) => searchSpeakers(words));
export const lookUpOccasions = deskCall("write", Words, (words) => searchOccasions(words));
export const lookUpQuestions = deskCall("write", Words, (words) => searchQuestions(words));
export const lookUpTopics = deskCall("write", Words, (words) => searchTopics(words));
export const lookUpSources = deskCall("write", Words, (words) => searchSources(words));

export const makeSpeaker = deskCall("write", NewSpeakerInput, async (input, actor) => {
  const { id, name } = await createSpeaker(input, actor);
  return { id, label: name };
});

export const makeOccasion = deskCall("write", NewOccasionInput, async (input, actor) => {
  const { id, name } = await createOccasion(input, actor);
  return { id, label: name, hint: input.heldOn };
});

export const makeQuestion = deskCall("write", NewQuestionInput, async (input, actor) => {
  const { id, text } = await createQuestion(input, actor);
  return { id, label: text };
});

export const makeTopic = deskCall("write", Words, async (words, actor) => {
  const { id, name } = await createTopic({ name: words }, actor);
  return { id, label: name };
});
