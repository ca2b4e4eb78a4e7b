import { findQuestionForEditing } from "@/lib/questions/queries";
import { findSpeakerForEditing } from "@/lib/speakers/queries";
import { findOccasionForEditing } from "@/lib/statements/occasion-queries";

type Name = { id: string; label: string; hint?: string };

/** The names of the speakers, the occasion and the question that the values of a form mean, by id. */
export async function namesOf(values: Record<string, unknown>): Promise<Record<string, Name>> {
  const names = await Promise.all([
    nameOf(values.speakerId, speakerName),
    nameOf(values.spokenById, speakerName),
    nameOf(values.occasionId, async (id) => (await findOccasionForEditing(id))?.fields.name),
    nameOf(values.questionId, async (id) => (await findQuestionForEditing(id))?.fields.text),
  ]);
  return Object.fromEntries(names.flatMap((name) => (name ? [[name.id, name]] : [])));
}

async function speakerName(id: string): Promise<string | undefined> {
  return (await findSpeakerForEditing(id))?.fields.name;
}

async function nameOf(id: unknown, find: (id: string) => Promise<string | undefined>): Promise<Name | null> {
  if (typeof id !== "string" || id === "") return null;
  const label = await find(id);
  return label === undefined ? null : { id, label };
}
