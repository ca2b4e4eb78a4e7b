import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";

export type NotificationView = {
  id: string;
  text: string;
  path: string;
  readAt: Date | null;
  createdAt: Date;
};

const PAGE = 30;

/** News for this person, the newest first; `next` is what `after` has to be for older ones, null at the end. */
export async function listNotifications(
  actor: Actor,
  after?: string,
): Promise<{ items: NotificationView[]; next: string | null }> {
  const rows = await db().notification.findMany({
    // Ids of news grow with time.
    where: { userId: actor.id, ...(after ? { id: { lt: after } } : {}) },
    orderBy: { id: "desc" },
    take: PAGE + 1,
    select: { id: true, text: true, path: true, readAt: true, createdAt: true },
  });
  const items = rows.slice(0, PAGE);
  return { items, next: rows.length > PAGE ? (items.at(-1)?.id ?? null) : null };
}

/** How much of it is unread. */
export async function countUnread(actor: Actor): Promise<number> {
  return db().notification.count({ where: { userId: actor.id, readAt: null } });
}
