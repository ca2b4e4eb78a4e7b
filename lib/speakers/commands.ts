import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { mergedSave, type Seen } from "@/lib/editorial/merge";
import { pairsOfSpeakers, reopenWaitingPairs } from "@/lib/editorial/reopen";
import { takeSlug, writeUnique } from "@/lib/editorial/unique-write";
import type { Transaction } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/errors";
import { NewSpeakerInput, SpeakerRevision } from "./schema";

type Revision = ReturnType<typeof SpeakerRevision.parse>;

/**
 * Adds a speaker with the offices held; where no slug is given, the name makes one.
 *
 * Throws a ZodError for input of another shape, and a Refusal when another speaker has the slug or the
 * Wikidata id.
 */
export async function createSpeaker(given: NewSpeakerInput, actor: Actor) {
  const { offices, ...speaker } = NewSpeakerInput.parse(given);
  return writeUnique(actor, { action: "create", entity: "speaker", details: given }, async (tx) => {
    const slug = await takeSlug({ ...speaker, fallback: "speaker" }, async (wanted) =>
      Boolean(await tx.speaker.findUnique({ where: { slug: wanted }, select: { id: true } })),
    );
    await refuseTakenWikidata(tx, speaker.wikidata);
    return tx.speaker.create({
      data: { ...speaker, slug, offices: { create: offices } },
      select: { id: true, slug: true, name: true },
    });
  });
}

/**
 * Changes a speaker's name, kind, Wikidata id or offices. Pairs that wait to be published become drafts;
 * published ones stay, and say what was known then until somebody updates them.
 *
 * Throws a Refusal with the conflicts when somebody else changed the same field, when another speaker has the
 * Wikidata id, and when the speaker was merged into another.
 */
export async function reviseSpeaker(id: string, given: SpeakerRevision, seen: Seen, actor: Actor) {
  const input = SpeakerRevision.parse(given);
  return writeUnique(actor, { action: "revise", entity: "speaker", details: given }, async (tx) => {
    const current = await requireSpeaker(tx, id);
    const { version, ...fields } = current;
    const { values, fromThem } = mergedSave(input, seen, { version, fields });
    const { offices, ...speaker } = values;
    await refuseTakenWikidata(tx, speaker.wikidata, id);
    const { count } = await tx.speaker.updateMany({
      where: { id, version },
      data: { ...speaker, version: { increment: 1 } },
    });
    if (count === 0) throw new Refusal("conflict", "Somebody changed this speaker just now. Save again.");
    await saveOffices(tx, id, offices, current.offices);
    const reopened = await reopenWaitingPairs(tx, actor, pairsOfSpeakers([id]));
    return { id, version: version + 1, fromThem, reopened };
  });
}

async function requireSpeaker(tx: Transaction, id: string) {
  const speaker = await tx.speaker.findUnique({
    where: { id },
    select: {
      version: true,
      name: true,
      kind: true,
      wikidata: true,
      offices: { select: { id: true, title: true, fromDay: true, untilDay: true }, orderBy: { id: "asc" } },
      mergedInto: { select: { name: true } },
    },
  });
  if (!speaker) throw new Refusal("not_found", "There is no such speaker.");
  const { mergedInto, ...fields } = speaker;
  if (mergedInto) {
    throw new Refusal("conflict", `This speaker was merged into ${mergedInto.name}. Edit that one instead.`);
  }
  return fields;
}

/** Written anew under their own ids, so that two may change places. */
async function saveOffices(
  tx: Transaction,
  speakerId: string,
  offices: Revision["offices"],
  before: readonly { id: string }[],
): Promise<void> {
  const known = new Set(before.map(({ id }) => id));
  const lost = offices.find(({ id }) => id && !known.has(id));
  if (lost) throw new Refusal("conflict", `The office “${lost.title}” is no longer there. Add it anew.`);
  await tx.office.deleteMany({ where: { speakerId } });
  await tx.office.createMany({ data: offices.map(({ id, ...office }) => officeRow(office, speakerId, id)) });
}

function officeRow(office: Omit<Revision["offices"][number], "id">, speakerId: string, id?: string | null) {
  return { ...office, speakerId, ...(id && { id }) };
}

/** Two records with one Wikidata id are one speaker. */
async function refuseTakenWikidata(
  tx: Transaction,
  wikidata: string | null | undefined,
  own?: string,
): Promise<void> {
  if (!wikidata) return;
  const other = await tx.speaker.findUnique({ where: { wikidata }, select: { id: true, name: true } });
  if (!other || other.id === own) return;
  throw new Refusal("conflict", `${other.name} has the Wikidata id ${wikidata}. Merge the two instead.`);
}
