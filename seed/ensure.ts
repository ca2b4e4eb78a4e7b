import { publishPair } from "@/lib/editions/commands";
import { createPair } from "@/lib/pairs/commands";
import { findPairForDesk, findTopicForDesk } from "@/lib/pairs/queries";
import { movePair } from "@/lib/pairs/review-commands";
import { createTopic } from "@/lib/pairs/topic-commands";
import { answerQuestion, createQuestion } from "@/lib/questions/commands";
import { findQuestionForDesk } from "@/lib/questions/queries";
import { createSource, storeCapture } from "@/lib/sources/commands";
import { findImportedSource } from "@/lib/sources/queries";
import { createSpeaker } from "@/lib/speakers/commands";
import { findSpeakerForDesk } from "@/lib/speakers/queries";
import type { SpeakerInput } from "@/lib/speakers/schema";
import { citeSource } from "@/lib/statements/citation-commands";
import { createStatement } from "@/lib/statements/commands";
import { createOccasion } from "@/lib/statements/occasion-commands";
import { findImportedStatement, findOccasion } from "@/lib/statements/queries";
import type { Desk, PairEntry, SourceEntry, StatementEntry } from "./entry";

/**
 * Takes an entry as far as a published pair by the commands that the desk uses, and returns whether there was
 * anything to do. Each step looks first for what an earlier run left, so a run that was cut off anywhere can
 * be run again, and a run after a whole one writes nothing. A pair that was ever published is its editors' own.
 */
export async function ensurePublished(entry: PairEntry, desk: Desk): Promise<boolean> {
  const found = await findPairForDesk(entry.slug);
  if (found && found.editions > 0) return false;

  let { id, version } = found ?? (await draftPair(entry, desk));
  const status = found?.status ?? "draft";
  if (status === "draft") ({ version } = await movePair(id, "submit", desk.editor, version));
  if (status !== "approved") ({ version } = await movePair(id, "approve", desk.reviewer, version));
  await publishPair({ pairId: id, seenVersion: version }, desk.reviewer);
  return true;
}

/** The source and its copy, made unless they are there. */
export async function ensureSource({ copy, ...source }: SourceEntry, { editor }: Desk) {
  const found = await findImportedSource(source.importKey);
  const sourceId = found?.id ?? (await createSource(source, editor)).id;
  if (!copy || found?.captureId) return { sourceId, captureId: found?.captureId ?? null };
  const capture = await storeCapture(
    { ...copy, sourceId, method: "paste", language: source.language },
    editor,
  );
  return { sourceId, captureId: capture.id };
}

/** Writes the pair of an entry as a draft, with all it needs. */
export async function draftPair({ earlier, later, topics, ...pair }: PairEntry, desk: Desk) {
  const earlierId = await ensureStatement(earlier, desk);
  const laterId = await ensureStatement(later, desk);
  const topicIds: string[] = [];
  for (const topic of topics) {
    const { id } = (await findTopicForDesk(topic.slug)) ?? (await createTopic(topic, desk.editor));
    topicIds.push(id);
  }
  return createPair({ ...pair, earlierId, laterId, topicIds }, desk.editor);
}

/** The statement with the sources that it cites, made unless they are there. */
export async function ensureStatement(entry: StatementEntry, desk: Desk): Promise<string> {
  const found = await findImportedStatement(entry.importKey);
  const id = found?.id ?? (await addStatement(entry, desk));
  const cited = found?.citations ?? [];
  for (const [position, citation] of entry.citations.entries()) {
    const { source, reading = "plain", quote, note } = citation;
    const { sourceId, captureId } = await ensureSource(source, desk);
    if (cited.some((each) => each.sourceId === sourceId && each.reading === reading)) continue;
    await citeSource({ statementId: id, sourceId, captureId, position, quote, note, reading }, desk.editor);
  }
  if (entry.answer) await ensureAnswer(id, entry.answer, desk);
  return id;
}

async function addStatement(entry: StatementEntry, desk: Desk): Promise<string> {
  const { speaker, spokenBy, occasion, citations, answer, ...statement } = entry;
  const speakerId = await ensureSpeaker(speaker, desk);
  const spokenById = spokenBy && (await ensureSpeaker(spokenBy, desk));
  const { id: occasionId } =
    (await findOccasion(occasion.slug)) ?? (await createOccasion(occasion, desk.editor));
  return (await createStatement({ ...statement, speakerId, spokenById, occasionId }, desk.editor)).id;
}

async function ensureSpeaker(speaker: SpeakerInput, { editor }: Desk): Promise<string> {
  const { id } = (await findSpeakerForDesk(speaker.slug)) ?? (await createSpeaker(speaker, editor));
  return id;
}

async function ensureAnswer(
  statementId: string,
  answer: NonNullable<StatementEntry["answer"]>,
  { editor }: Desk,
) {
  const { question, stance } = answer;
  const found = await findQuestionForDesk(question.slug);
  if (found?.statements.some((filed) => filed.statementId === statementId && filed.stance === stance)) return;
  const questionId = found?.id ?? (await createQuestion(question, editor)).id;
  await answerQuestion({ questionId, statementId, stance }, editor);
}
