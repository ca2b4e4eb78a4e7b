import { z } from "zod";
import { operation } from "../operation";
import { after, fieldsOf, Id, Limit, Slug } from "../parameters";
import * as records from "../record-schema";
import { listOf } from "../schema";

const tag = "Records";

export const listSpeakers = listing("speakers", records.SpeakerItem);
export const listTopics = listing("topics", records.TopicItem);
export const listQuestions = listing("questions", records.QuestionItem);
export const listStatements = listing("statements", records.StatementItem);
export const listSources = listing("sources", records.SourceItem);

export const getSpeaker = single("speakers/{slug}", "speaker", records.SpeakerView);
export const getTopic = single("topics/{slug}", "topic", records.TopicView);
export const getQuestion = single("questions/{slug}", "question", records.QuestionView);
export const getStatement = byId("statements/{id}", "statement", records.StatementView);
export const getSource = byId("sources/{id}", "source", records.SourceView);

/** What a published pair can be found under, in the order of its key. */
function listing<Item extends z.ZodObject>(many: string, item: Item) {
  return operation({
    id: `list${capital(many)}`,
    method: "get",
    path: `/api/v1/${many}`,
    tag,
    summary: `List the ${many} of published pairs`,
    description: "In the order of their addresses, so that a copy can be made page by page.",
    query: z.object({ limit: Limit, after: after(/^.{1,200}$/), fields: fieldsOf(item) }),
    answer: { description: "A page of the list.", schema: listOf(item, `${capital(many)}List`) },
  });
}

function single<View extends z.ZodObject>(path: string, one: string, view: View) {
  return operation({ ...common(path, one, view), params: z.object({ slug: Slug }) });
}

function byId<View extends z.ZodObject>(path: string, one: string, view: View) {
  return operation({ ...common(path, one, view), params: z.object({ id: Id }) });
}

function common<View extends z.ZodObject>(path: string, one: string, view: View) {
  return {
    id: `get${capital(one)}`,
    method: "get",
    path: `/api/v1/${path}`,
    tag,
    summary: `Get a ${one}`,
    query: z.object({ fields: fieldsOf(view) }),
    answer: { description: `The ${one}, as published pairs have it.`, schema: view },
    problems: [404],
  } as const;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
