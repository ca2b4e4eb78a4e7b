import "server-only";
import { currentEngine, type Transaction } from "@/lib/platform/db";
import { EVENTS, type PublishedEdition, payloadOf } from "./event";

/**
 * A receiver may purge a cache and have it filled again at once: by then every instance of ours has let go of what it
 * had (lib/decisions/0008).
 */
const HEAD_START = 2000;

/**
 * Notes down whom an edition is to be told of, inside the transaction that publishes it: either both are kept or
 * neither. Nothing is sent here; what is paused gets its part when it goes on.
 */
export async function queueDeliveries(
  tx: Transaction,
  pairId: string,
  edition: PublishedEdition,
): Promise<void> {
  // A receiver that is being removed must not undo a publication. SQLite's transactions hold the write lock.
  if (currentEngine() === "postgresql") {
    await tx.$executeRaw`SELECT 1 FROM "webhook_subscription" FOR KEY SHARE`;
  }
  const subscriptions = await tx.webhookSubscription.findMany({
    where: { status: { not: "gone" }, OR: [{ pairId: null }, { pairId }] },
    select: { id: true },
  });
  if (subscriptions.length === 0) return;
  const { slug, number, kind } = edition;
  const nextAttemptAt = new Date(Date.now() + HEAD_START);
  const event = { type: EVENTS[kind], slug, number, payload: payloadOf(edition), nextAttemptAt };
  await tx.webhookDelivery.createMany({
    data: subscriptions.map(({ id: subscriptionId }) => ({ subscriptionId, ...event })),
  });
}
