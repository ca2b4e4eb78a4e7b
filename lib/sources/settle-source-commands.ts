import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { reopenPairs } from "@/lib/editorial/reopen";
import type { Prisma, Transaction } from "@/lib/platform/db";
import type { Extracted } from "./extracting/extract";
import { detailsFound } from "./provisional";

/** How long after a fetch a source is fetched again to see whether it changed. */
export const CHECK_EVERY_MS = 7 * 24 * 60 * 60 * 1000;

type Settled = { sourceId: string; extracted: Extracted; isFetched: boolean };

/**
 * Gives a source what its document says of itself where nobody has said it yet, in the transaction that stores
 * the copy; after a fetch the first check falls due in a week.
 */
export async function settleSource(
  tx: Transaction,
  { sourceId, extracted, isFetched }: Settled,
  actor: Actor,
) {
  const source = await tx.source.findUniqueOrThrow({ where: { id: sourceId } });
  const filled = detailsFound(source, extracted.found, extracted.mediaType);
  const isChanged = Object.keys(filled).length > 0;
  const nextCheckAt = source.nextCheckAt ?? new Date(Date.now() + CHECK_EVERY_MS);
  await tx.source.update({
    where: { id: sourceId },
    data: {
      ...filled,
      ...(isFetched ? { nextCheckAt } : {}),
      ...(isChanged ? { version: { increment: 1 } } : {}),
    },
  });
  if (isChanged) await reopenPairs(tx, actor, pairsOfSource(sourceId));
}

/** The pairs that cite a source, or have it as evidence. */
export function pairsOfSource(sourceId: string): Prisma.PairWhereInput {
  const cites = { citations: { some: { sourceId } } };
  return { OR: [{ earlier: cites }, { later: cites }, { evidence: { some: { sourceId } } }] };
}
