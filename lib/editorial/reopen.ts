import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { Prisma, Transaction } from "@/lib/platform/db";

/**
 * Makes drafts of the pairs that rest on something that was changed, in the transaction of that change: what
 * was approved is no longer what would be published, and whoever made the change counts as the last author.
 * A withdrawn pair stays as it is until somebody takes it up again. Returns how many pairs that were.
 */
export async function reopenPairs(
  tx: Transaction,
  actor: Actor,
  resting: Prisma.PairWhereInput,
): Promise<number> {
  const { count } = await tx.pair.updateMany({
    where: { AND: [resting, { status: { not: "withdrawn" } }] },
    data: {
      status: "draft",
      lastAuthorId: actor.id,
      approvedById: null,
      approvedVersion: null,
      version: { increment: 1 },
    },
  });
  return count;
}

/**
 * As `reopenPairs`, for a change to what many pairs share (a speaker's name, an occasion): what waits to be
 * published is made a draft again, and what is published stays so. Readers go on seeing its last edition, which
 * says what was known then, until somebody updates it.
 */
export async function reopenWaitingPairs(
  tx: Transaction,
  actor: Actor,
  resting: Prisma.PairWhereInput,
): Promise<number> {
  return reopenPairs(tx, actor, { AND: [resting, { status: { in: ["in_review", "approved"] } }] });
}

/** The pairs in which one of these statements stands. */
export function pairsOfStatements(ids: readonly string[]): Prisma.PairWhereInput {
  return { OR: [{ earlierId: { in: [...ids] } }, { laterId: { in: [...ids] } }] };
}

/** The pairs that name one of these speakers, for themselves or as speaking for somebody. */
export function pairsOfSpeakers(ids: readonly string[]): Prisma.PairWhereInput {
  const among = { in: [...ids] };
  const named = { OR: [{ speakerId: among }, { spokenById: among }] };
  return { OR: [{ earlier: named }, { later: named }] };
}
