import "server-only";
import { currentEngine, Prisma, type Transaction } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/errors";

/**
 * The speaker that stands for this one: itself, or the one it was merged into. A form that was opened before
 * a merge names the old one.
 *
 * Throws a Refusal when there is no such speaker. No merge can come between this and the end of the transaction.
 */
export async function survivorOf(tx: Transaction, id: string): Promise<string> {
  let at = id;
  for (;;) {
    await lockSpeakers(tx, [at], "SHARE");
    const speaker = await tx.speaker.findUnique({ where: { id: at }, select: { mergedIntoId: true } });
    if (!speaker) throw new Refusal("not_found", "There is no such speaker.");
    if (speaker.mergedIntoId === null) return at;
    at = speaker.mergedIntoId;
  }
}

/** Holds these speakers until the transaction ends. SQLite's transactions take turns anyhow. */
export async function lockSpeakers(
  tx: Transaction,
  ids: readonly string[],
  mode: "SHARE" | "UPDATE",
): Promise<void> {
  if (currentEngine() !== "postgresql") return;
  const strength = mode === "SHARE" ? Prisma.sql`SHARE` : Prisma.sql`UPDATE`;
  const inOrder = Prisma.join(ids.toSorted());
  await tx.$queryRaw`SELECT "id" FROM "speaker" WHERE "id" IN (${inOrder}) ORDER BY "id" FOR ${strength}`;
}
