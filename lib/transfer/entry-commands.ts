import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { requirePermission } from "@/lib/auth/permissions";
import { db } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/errors";
import type { PairEntry } from "./entry";
import { planStored, putCopies, retryTaken, writePlanned } from "./planned-commands";

/**
 * Makes one pair a draft, with all it needs, as a row of an import does, in one transaction.
 *
 * Throws a Refusal when the actor may not write, when the pair is here already, and when something in it cannot be.
 */
export async function createEntry(pair: PairEntry, actor: Actor): Promise<{ id: string }> {
  requirePermission(actor, "write");
  const row = { where: "", notes: [], entry: { pair } };
  await putCopies([row]);
  return retryTaken(() =>
    db().$transaction(async (tx) => {
      const { outcomes, creates } = await planStored(tx, [row], actor);
      const [outcome] = outcomes;
      if (outcome?.result === "rejected") throw new Refusal("invalid", outcome.reason);
      const id = creates.pair[0]?.id;
      if (!id) throw new Refusal("conflict", "There is such a pair already.");
      await writePlanned(tx, creates, actor, { action: "create", details: { slug: creates.pair[0]?.slug } });
      return { id };
    }),
  );
}
