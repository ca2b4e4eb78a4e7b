import "server-only";
import { db } from "@/lib/platform/db";

/** So many receivers are sent to at once. */
const MOST_RECEIVERS = 50;

/** Receivers for whom something is due, but for those in `busy`. */
export async function listReceiversDue(now: Date, busy: readonly string[]): Promise<string[]> {
  const found = await db().webhookSubscription.findMany({
    where: {
      status: "active",
      id: { notIn: [...busy] },
      deliveries: { some: { status: "pending", nextAttemptAt: { lte: now } } },
    },
    take: MOST_RECEIVERS,
    select: { id: true },
  });
  return found.map(({ id }) => id);
}

export type DueDelivery = NonNullable<Awaited<ReturnType<typeof findDue>>>;

/** What a receiver is to be sent next, the oldest first; null when nothing is due. */
export async function findDue(subscriptionId: string, now: Date) {
  return db().webhookDelivery.findFirst({
    where: {
      subscriptionId,
      status: "pending",
      nextAttemptAt: { lte: now },
      subscription: { status: "active" },
    },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: {
      id: true,
      subscriptionId: true,
      slug: true,
      payload: true,
      attempts: true,
      subscription: {
        select: { name: true, url: true, secret: true, previousSecret: true, previousUntil: true },
      },
    },
  });
}
