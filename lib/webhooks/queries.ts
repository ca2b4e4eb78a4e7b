import "server-only";
import { db } from "@/lib/platform/db";

/** So many deliveries are shown. */
const SHOWN = 50;

/** Every receiver, the newest first, with how much it has, waits for and did not get. */
export async function listSubscriptions() {
  const [rows, counts] = await Promise.all([
    db().webhookSubscription.findMany({
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      select: {
        id: true,
        name: true,
        url: true,
        status: true,
        previousUntil: true,
        pair: { select: { slug: true } },
      },
    }),
    db().webhookDelivery.groupBy({ by: ["subscriptionId", "status"], _count: { _all: true } }),
  ]);
  return rows.map(({ previousUntil, pair, ...subscription }) => {
    const count = (status: string) =>
      counts.find((each) => each.subscriptionId === subscription.id && each.status === status)?._count._all ??
      0;
    return {
      ...subscription,
      pair: pair?.slug ?? null,
      previousUntil: previousUntil && previousUntil > new Date() ? previousUntil.toISOString() : null,
      counts: { delivered: count("delivered"), pending: count("pending"), dead: count("dead") },
    };
  });
}

/** The newest deliveries: those that failed for good, or the others. */
export async function listDeliveries(which: "dead" | "others") {
  const rows = await db().webhookDelivery.findMany({
    where: { status: which === "dead" ? "dead" : { not: "dead" } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: SHOWN,
    select: {
      id: true,
      type: true,
      slug: true,
      number: true,
      status: true,
      attempts: true,
      httpStatus: true,
      failure: true,
      createdAt: true,
      attemptedAt: true,
      nextAttemptAt: true,
      subscription: { select: { name: true, status: true } },
    },
  });
  return rows.map(({ createdAt, attemptedAt, nextAttemptAt, subscription, ...delivery }) => ({
    ...delivery,
    receiver: subscription.name,
    isPaused: subscription.status === "paused",
    createdAt: createdAt.toISOString(),
    attemptedAt: attemptedAt?.toISOString() ?? null,
    nextAttemptAt: nextAttemptAt?.toISOString() ?? null,
  }));
}
