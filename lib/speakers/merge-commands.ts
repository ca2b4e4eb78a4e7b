import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { pairsOfSpeakers, pairsOfStatements, reopenWaitingPairs } from "@/lib/editorial/reopen";
import { write } from "@/lib/editorial/write";
import type { Transaction } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/errors";
import { excerpt, problemWith, requireSide } from "./merge-queries";
import { dividedOffices, Moved, sameOffice } from "./moved";
import { lockSpeakers } from "./survivor-queries";

/** How many ids one statement of SQL is given. */
const CHUNK = 1000;
const NEXT = { version: { increment: 1 } } as const;

/**
 * Makes one speaker of two: statements, statements said for others and offices of the first become the
 * second's; what moved is kept, so that `undoMerge` moves the same back. Pairs that wait to be published become
 * drafts. Published pairs stay as they are: an edition says what was known then; `listMerges` names those that
 * have to be updated.
 *
 * Throws a Refusal as `previewMerge` says in `problem`.
 */
export async function mergeSpeakers(fromId: string, intoId: string, actor: Actor) {
  const change = { action: "merge", entity: "speaker", details: { fromId, intoId } };
  return write(actor, change, async (tx) => {
    await lockSpeakers(tx, [fromId, intoId], "UPDATE");
    const [from, into] = [await requireSide(tx, fromId), await requireSide(tx, intoId)];
    const problem = await problemWith(tx, from, into);
    if (problem) throw new Refusal("conflict", problem);

    const reopened = await reopenWaitingPairs(tx, actor, pairsOfSpeakers([fromId]));
    const moved: Moved = {
      statements: await idsOf(tx, { speakerId: fromId }),
      spokenFor: await idsOf(tx, { spokenById: fromId }),
      ...dividedOffices(from, into),
      wikidata: from.wikidata,
    };
    await tx.statement.updateMany({ where: { speakerId: fromId }, data: { speakerId: intoId, ...NEXT } });
    await tx.statement.updateMany({ where: { spokenById: fromId }, data: { spokenById: intoId, ...NEXT } });
    await tx.office.deleteMany({ where: { id: { in: moved.dropped.map(({ id }) => id) } } });
    await tx.office.updateMany({ where: { speakerId: fromId }, data: { speakerId: intoId } });
    await tx.speaker.update({
      where: { id: fromId },
      data: { mergedIntoId: intoId, wikidata: null, ...NEXT },
    });
    const wikidata = moved.wikidata ?? into.wikidata;
    await tx.speaker.update({ where: { id: intoId }, data: { wikidata, ...NEXT } });
    const merge = await tx.speakerMerge.create({
      data: { fromId, intoId, moved, mergedById: actor.id },
      select: { id: true },
    });
    return { id: intoId, mergeId: merge.id, reopened };
  });
}

/**
 * Takes a merge back: exactly what it moved is the first speaker's again. What was added to the second since
 * stays there.
 *
 * Throws a Refusal that names what has since been changed in a way that makes taking back wrong: a statement
 * given to somebody else, an office that was edited, a later merge. Nothing is moved then.
 */
export async function undoMerge(mergeId: string, actor: Actor) {
  return write(actor, { action: "undo merge", entity: "speaker", details: { mergeId } }, async (tx) => {
    const { fromId, intoId, moved } = await markUndone(tx, mergeId);
    await lockSpeakers(tx, [fromId, intoId], "UPDATE");
    refuseChangedTarget(await requireSide(tx, intoId), moved);
    for (const ids of chunks([...moved.statements, ...moved.spokenFor])) {
      await reopenWaitingPairs(tx, actor, pairsOfStatements(ids));
    }
    await moveStatementsBack(tx, "speakerId", moved.statements, { fromId, intoId });
    await moveStatementsBack(tx, "spokenById", moved.spokenFor, { fromId, intoId });
    await moveOfficesBack(tx, { fromId, intoId }, moved);
    const target = moved.wikidata ? { wikidata: null, ...NEXT } : NEXT;
    await tx.speaker.update({ where: { id: intoId }, data: target });
    await tx.speaker.update({
      where: { id: fromId },
      data: { mergedIntoId: null, wikidata: moved.wikidata, ...NEXT },
    });
    return { id: fromId };
  });
}

type Ends = { fromId: string; intoId: string };

async function markUndone(tx: Transaction, id: string): Promise<Ends & { moved: Moved }> {
  const merge = await tx.speakerMerge.findUnique({ where: { id } });
  if (!merge) throw new Refusal("not_found", "There is no such merge.");
  const { count } = await tx.speakerMerge.updateMany({
    where: { id, undoneAt: null },
    data: { undoneAt: new Date() },
  });
  if (count === 0) throw new Refusal("conflict", "This merge was undone already.");
  return { ...merge, moved: Moved.parse(merge.moved) };
}

function refuseChangedTarget(into: Awaited<ReturnType<typeof requireSide>>, { wikidata }: Moved): void {
  if (into.mergedIntoId) {
    throw new Refusal("conflict", `${into.name} was itself merged since. Undo that merge first.`);
  }
  if (wikidata && into.wikidata !== wikidata) {
    throw new Refusal("conflict", `The Wikidata id ${wikidata} of ${into.name} was changed since.`);
  }
}

async function moveStatementsBack(
  tx: Transaction,
  field: "speakerId" | "spokenById",
  moved: readonly string[],
  { fromId, intoId }: Ends,
): Promise<void> {
  for (const ids of chunks(moved)) {
    const { count } = await tx.statement.updateMany({
      where: { id: { in: ids }, [field]: intoId },
      data: { [field]: fromId, ...NEXT },
    });
    if (count < ids.length) await refuseStrayed(tx, ids, { [field]: fromId });
  }
}

/** Names a statement that could not be moved back, so that the editor can look it up. */
async function refuseStrayed(
  tx: Transaction,
  ids: readonly string[],
  movedBack: { speakerId?: string; spokenById?: string },
): Promise<never> {
  const back = await tx.statement.findMany({
    where: { id: { in: [...ids] }, ...movedBack },
    select: { id: true },
  });
  const known = new Set(back.map(({ id }) => id));
  const strayed = await tx.statement.findUnique({
    where: { id: ids.find((id) => !known.has(id)) ?? "" },
    select: { quote: true },
  });
  const which = excerpt(strayed?.quote ?? "");
  throw new Refusal("conflict", `The statement “${which}” was given to another speaker since the merge.`);
}

async function moveOfficesBack(tx: Transaction, { fromId, intoId }: Ends, moved: Moved): Promise<void> {
  const now = await tx.office.findMany({ where: { speakerId: intoId } });
  for (const office of moved.offices) {
    const there = now.find(({ id }) => id === office.id);
    if (!there || !sameOffice(there, office)) {
      throw new Refusal("conflict", `The office “${office.title}” was changed since the merge.`);
    }
    await tx.office.update({ where: { id: office.id }, data: { speakerId: fromId } });
  }
  await tx.office.createMany({ data: moved.dropped.map((office) => ({ ...office, speakerId: fromId })) });
}

async function idsOf(
  tx: Transaction,
  where: { speakerId: string } | { spokenById: string },
): Promise<string[]> {
  const rows = await tx.statement.findMany({ where, orderBy: { id: "asc" }, select: { id: true } });
  return rows.map(({ id }) => id);
}

function chunks(ids: readonly string[]): string[][] {
  const count = Math.ceil(ids.length / CHUNK);
  return Array.from({ length: count }, (_, index) => ids.slice(index * CHUNK, (index + 1) * CHUNK));
}
