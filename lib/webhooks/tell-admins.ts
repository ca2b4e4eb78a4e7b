import "server-only";
import type { Transaction } from "@/lib/platform/db";

/** Puts a line into the news of every administrator: a receiver that is told nothing any more is not to go unseen. */
export async function tellAdmins(tx: Transaction, text: string): Promise<void> {
  const admins = await tx.user.findMany({ where: { role: "admin", banned: false }, select: { id: true } });
  await tx.notification.createMany({
    data: admins.map(({ id: userId }) => ({ userId, text, path: "/desk/webhooks" })),
  });
}
