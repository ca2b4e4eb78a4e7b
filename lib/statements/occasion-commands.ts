import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { mergedSave, type Seen } from "@/lib/editorial/merge";
import { reopenWaitingPairs } from "@/lib/editorial/reopen";
import { takeSlug, writeUnique } from "@/lib/editorial/unique-write";
import { write } from "@/lib/editorial/write";
import { Refusal } from "@/lib/platform/errors";
import { NewOccasionInput, OccasionRevision } from "./schema";

/**
 * Adds an occasion; where no slug is given, its day and name make one.
 *
 * Throws a ZodError for input of another shape, and a Refusal when another occasion has the slug.
 */
export async function createOccasion(given: NewOccasionInput, actor: Actor) {
  const occasion = NewOccasionInput.parse(given);
  return writeUnique(actor, { action: "create", entity: "occasion", details: given }, async (tx) => {
    const name = `${occasion.heldOn} ${occasion.name}`;
    const slug = await takeSlug({ slug: occasion.slug, name, fallback: "occasion" }, async (wanted) =>
      Boolean(await tx.occasion.findUnique({ where: { slug: wanted }, select: { id: true } })),
    );
    return tx.occasion.create({ data: { ...occasion, slug }, select: { id: true, slug: true, name: true } });
  });
}

/**
 * Changes what is known of an occasion. Pairs that wait to be published become drafts; published ones stay.
 *
 * Throws a Refusal with the conflicts when somebody else changed the same field since `seen`.
 */
export async function reviseOccasion(id: string, given: OccasionRevision, seen: Seen, actor: Actor) {
  const input = OccasionRevision.parse(given);
  return write(actor, { action: "revise", entity: "occasion", details: given }, async (tx) => {
    const current = await tx.occasion.findUnique({
      where: { id },
      select: { version: true, name: true, kind: true, heldOn: true, place: true },
    });
    if (!current) throw new Refusal("not_found", "There is no such occasion.");
    const { version, ...fields } = current;
    const { values, fromThem } = mergedSave(input, seen, { version, fields });
    const { count } = await tx.occasion.updateMany({
      where: { id, version },
      data: { ...values, version: { increment: 1 } },
    });
    if (count === 0) throw new Refusal("conflict", "Somebody changed this occasion just now. Save again.");
    const there = { occasionId: id };
    const reopened = await reopenWaitingPairs(tx, actor, { OR: [{ earlier: there }, { later: there }] });
    return { id, version: version + 1, fromThem, reopened };
  });
}
