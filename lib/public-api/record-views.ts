import type { z } from "zod";
import type { QuestionView as Question, SourceView as Source } from "@/lib/editions/record-queries";
import type { EditionContent, PairSummary, SpeakerContent, StatementContent } from "@/lib/editions/schema";
import type { Tagged } from "@/lib/editions/tag-queries";
import { licence } from "./links";
import type * as records from "./record-schema";
import { places } from "./views";

/** Each takes a record from the newest pair that it is found under; null only where the two do not fit. */
export function toSpeaker({ key, content, count }: Tagged): z.infer<typeof records.SpeakerItem> | null {
  const speaker = speakersOf(content).find(({ slug }) => slug === key);
  return speaker ? { ...speaker, ...places(`/speakers/${key}`), pairs: count } : null;
}

export function toTopic({ key, content, count }: Tagged): z.infer<typeof records.TopicItem> | null {
  const topic = content.pair.topics.find(({ slug }) => slug === key);
  return topic ? { ...topic, ...places(`/topics/${key}`), pairs: count } : null;
}

export function toQuestionItem({ key, content, count }: Tagged): z.infer<typeof records.QuestionItem> | null {
  const question = statementsOf(content)
    .flatMap(({ questions }) => questions)
    .find(({ slug }) => slug === key);
  return question ? { slug: key, text: question.text, ...places(`/questions/${key}`), pairs: count } : null;
}

export function toStatementItem({
  key,
  content,
  count,
}: Tagged): z.infer<typeof records.StatementItem> | null {
  const statement = statementsOf(content).find(({ id }) => id === key);
  if (!statement) return null;
  const { citations, assessments, ...facts } = statement;
  return { ...facts, ...places(`/statements/${key}`), pairs: count };
}

export function toSourceItem({ key, content, count }: Tagged): z.infer<typeof records.SourceItem> | null {
  const cited = statementsOf(content)
    .flatMap(({ citations }) => citations)
    .find(({ source }) => source.id === key);
  return cited ? { ...cited.source, ...places(`/sources/${key}`), pairs: count } : null;
}

export function toStatement(
  statement: StatementContent,
  pairs: readonly PairSummary[],
): z.infer<typeof records.StatementView> {
  return {
    ...statement,
    ...places(`/statements/${statement.id}`),
    pairs: pairs.map(toReference),
    licence: licence(),
  };
}

export function toQuestion({ question, answers }: Question): z.infer<typeof records.QuestionView> {
  return {
    ...question,
    ...places(`/questions/${question.slug}`),
    answers: answers.map(({ statement, stance, reason, pairs }) => {
      const { citations, assessments, questions, ...facts } = statement;
      return {
        statement: { ...facts, ...places(`/statements/${statement.id}`) },
        ...{ stance, reason },
        pairs: pairs.map(toReference),
      };
    }),
    licence: licence(),
  };
}

export function toSource({ source, citations, pairs }: Source): z.infer<typeof records.SourceView> {
  return {
    ...source,
    ...places(`/sources/${source.id}`),
    citations: citations.map(({ statement, citation: { source: _, ...citation }, pairSlug }) => ({
      statement: statement.id,
      pair: pairSlug,
      ...citation,
    })),
    pairs: pairs.map(toReference),
    licence: licence(),
  };
}

function toReference({ slug, headline }: PairSummary) {
  return { slug, headline, ...places(`/pairs/${slug}`) };
}

function statementsOf({ earlier, later }: EditionContent): StatementContent[] {
  return [later, earlier];
}

function speakersOf(content: EditionContent): SpeakerContent[] {
  return statementsOf(content).flatMap(({ speaker, spokenBy }) =>
    spokenBy ? [speaker, spokenBy] : [speaker],
  );
}
