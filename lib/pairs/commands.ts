import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { mergedSave, type Seen } from "@/lib/editorial/merge";
import { nextStatus } from "@/lib/editorial/workflow";
import { write } from "@/lib/editorial/write";
import { Prisma, type Transaction } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/errors";
import { type PairRow, pairFields, WITH_FIELDS, withPassages } from "./fields";
import { lockPair } from "./queries";
import { locatePassage } from "./rules";
import { type PairFields, PairInput } from "./schema";
import { LABEL_SET_VERSION } from "./vocabulary";

/**
 * Adds a pair as a draft.
 *
 * Throws a ZodError for input of another shape, and a Refusal when its address is taken, when a record that it
 * names does not exist or when a compared passage does not stand exactly once in its quotation.
 */
export async function createPair(given: PairInput, actor: Actor) {
  const input = PairInput.parse(given);
  return write(actor, { action: "create", entity: "pair", details: given }, async (tx) => {
    const fields = withPassages(input, await requireQuotes(tx, input));
    await refuseTakenSlug(tx, fields.slug);
    const { topics, evidence, responses } = await listsOf(tx, fields);
    return tx.pair.create({
      data: {
        ...(await columnsOf(tx, fields)),
        lastAuthorId: actor.id,
        topics: { create: topics },
        evidence: { create: evidence },
        responses: { create: responses },
      },
      select: { id: true, version: true },
    });
  });
}

/**
 * Writes what an editor made of a pair, merged field by field with what somebody else wrote since `seen`, and
 * makes it a draft again; readers go on seeing its last edition. An approval given before no longer counts.
 * Returns the names of the fields that came from the other.
 *
 * Throws a Refusal with the conflicts when both changed a field in different ways, when the address of a pair
 * that was ever published would change, and as `createPair` does.
 */
export async function revisePair(id: string, given: PairInput, seen: Seen, actor: Actor) {
  const input = PairInput.parse(given);
  const details = { ...given, seenVersion: seen.version };
  return write(actor, { action: "revise", entity: "pair", details }, async (tx) => {
    const pair = await requirePair(tx, id);
    const status = nextStatus(pair, "revise", actor);
    const mine = withPassages(input, await requireQuotes(tx, input));
    const current = { version: pair.version, fields: pairFields(pair) };
    const { values, fromThem } = mergedSave(mine, seen, current);
    await refuseMovedSlug(tx, pair, values.slug);
    const lists = await listsOf(tx, values);
    await tx.pair.update({
      where: { id },
      data: {
        ...(await columnsOf(tx, values)),
        status,
        lastAuthorId: actor.id,
        approvedById: null,
        approvedVersion: null,
        version: { increment: 1 },
      },
    });
    await replaceLists(tx, id, lists);
    return { id, version: pair.version + 1, fromThem };
  });
}

async function requirePair(tx: Transaction, id: string): Promise<PairRow> {
  await lockPair(tx, id);
  const pair = await tx.pair.findUnique({ where: { id }, include: WITH_FIELDS });
  if (!pair) throw new Refusal("not_found", "There is no such pair.");
  return pair;
}

async function requireQuotes(tx: Transaction, { earlierId, laterId }: PairFields) {
  const rows = await tx.statement.findMany({
    where: { id: { in: [earlierId, laterId] } },
    select: { id: true, quote: true },
  });
  const quotes = new Map(rows.map(({ id, quote }) => [id, quote]));
  const [earlier, later] = [quotes.get(earlierId), quotes.get(laterId)];
  if (earlier === undefined || later === undefined) {
    throw new Refusal("not_found", "There is no such statement.");
  }
  return { earlier, later };
}

async function columnsOf(tx: Transaction, fields: PairFields) {
  const { earlierPassage, laterPassage, topicIds, evidence, responses, rubric, ...columns } = fields;
  const quotes = await requireQuotes(tx, fields);
  const earlier = locatePassage(quotes.earlier, earlierPassage ?? "");
  const later = locatePassage(quotes.later, laterPassage ?? "");
  return {
    ...columns,
    rubric: rubric ?? Prisma.DbNull,
    earlierStart: earlier.start,
    earlierEnd: earlier.end,
    laterStart: later.start,
    laterEnd: later.end,
    labelSetVersion: LABEL_SET_VERSION,
  };
}

/** The lists of a pair as rows, once it is sure that what they name is there. */
async function listsOf(tx: Transaction, { topicIds, evidence, responses }: PairFields) {
  const sourceIds = [...new Set(evidence.map(({ sourceId }) => sourceId))];
  const sources = await tx.source.count({ where: { id: { in: sourceIds } } });
  if (sources < sourceIds.length) throw new Refusal("not_found", "There is no such source.");
  const topics = await tx.topic.count({ where: { id: { in: topicIds } } });
  if (topics < topicIds.length) throw new Refusal("not_found", "There is no such topic.");
  return {
    topics: topicIds.map((topicId) => ({ topicId })),
    evidence: evidence.map((each, position) => ({ ...each, position })),
    responses: [...responses],
  };
}

async function replaceLists(tx: Transaction, pairId: string, lists: Awaited<ReturnType<typeof listsOf>>) {
  const named = <T>(rows: T[]) => rows.map((row) => ({ ...row, pairId }));
  await tx.pairTopic.deleteMany({ where: { pairId } });
  await tx.pairTopic.createMany({ data: named(lists.topics) });
  await tx.evidence.deleteMany({ where: { pairId } });
  await tx.evidence.createMany({ data: named(lists.evidence) });
  await tx.response.deleteMany({ where: { pairId } });
  await tx.response.createMany({ data: named(lists.responses) });
}

async function refuseTakenSlug(tx: Transaction, slug: string): Promise<void> {
  const taken = await tx.pair.findUnique({ where: { slug }, select: { id: true } });
  if (taken)
    throw new Refusal("conflict", `There is a pair at the address “${slug}” already. Choose another.`);
}

/** Readers and other sites have the address of what was published. */
async function refuseMovedSlug(tx: Transaction, pair: PairRow, slug: string): Promise<void> {
  if (slug === pair.slug) return;
  const editions = await tx.edition.count({ where: { pairId: pair.id } });
  if (editions > 0) {
    throw new Refusal("conflict", "It was published at its address, which therefore has to stay.");
  }
  await refuseTakenSlug(tx, slug);
}
