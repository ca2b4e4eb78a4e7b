import type { Actor } from "@/lib/auth/actor";
import { movePair } from "@/lib/pairs/review-commands";
import { createSpeaker } from "@/lib/speakers/commands";
import { draftPair, ensurePublished } from "./ensure";
import type { Desk, PairEntry } from "./entry";
import { inventedEntry } from "./invented";
import { DESK_RECORDS } from "./scenario-names";

/** One invented speaker under two records; a published pair names the one that is to go. */
export async function addTwins(desk: Desk): Promise<void> {
  const [twin, other] = DESK_RECORDS.twins;
  const entry = inventedEntry(DESK_RECORDS.ofTwin, "en", ["The toll is gone.", "The toll stays."]);
  await ensurePublished(saidBy(entry, twin), desk);
  await createSpeaker({ name: other, kind: "person" }, desk.editor);
}

/** A pair that somebody of the desk sent to review, which tells those who may approve it. */
export async function sendToReview(author: Actor, desk: Desk): Promise<void> {
  const entry = inventedEntry(DESK_RECORDS.inReview, "en", ["The bell rings at six.", "The bell is silent."]);
  const { id, version } = await draftPair(entry, { ...desk, editor: author });
  await movePair(id, "submit", author, version);
}

function saidBy(entry: PairEntry, name: string): PairEntry {
  const speaker = { slug: name.toLowerCase().replace(/[^a-z]+/g, "-"), name, kind: "person" } as const;
  return { ...entry, earlier: { ...entry.earlier, speaker }, later: { ...entry.later, speaker } };
}
