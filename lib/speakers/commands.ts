import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { write } from "@/lib/editorial/write";
import { SpeakerInput } from "./schema";

/** Adds a speaker with the offices held. Throws a ZodError for input of another shape. */
export async function createSpeaker(given: SpeakerInput, actor: Actor) {
  const { offices, ...speaker } = SpeakerInput.parse(given);
  return write(actor, { action: "create", entity: "speaker", details: given }, (tx) =>
    tx.speaker.create({
      data: { ...speaker, offices: { create: offices } },
      select: { id: true, slug: true },
    }),
  );
}
