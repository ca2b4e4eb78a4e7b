import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { takeSlug, writeUnique } from "@/lib/editorial/unique-write";
import { write } from "@/lib/editorial/write";
import { db, type Transaction } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/errors";
import { DEFAULT_RATINGS, DEFAULT_SCALE } from "./default-scale";
import { ScaleInput, ScaleRevision } from "./schema";

type Ratings = ReturnType<typeof ScaleInput.parse>["ratings"];

const SCALE = { id: true, slug: true, version: true } as const;

/**
 * Adds a rating scale; where no slug is given, the name makes one.
 *
 * Throws a ZodError for input of another shape, and a Refusal unless the actor manages the instance, or when
 * another scale has the slug.
 */
export async function createScale(given: ScaleInput, actor: Actor) {
  const { slug: wanted, name, ratings } = ScaleInput.parse(given);
  return writeUnique(actor, change("create", given), async (tx) => {
    const slug = await takeSlug({ slug: wanted, name, fallback: "scale" }, async (each) =>
      Boolean(await tx.ratingScale.findFirst({ where: { slug: each }, select: { id: true } })),
    );
    return tx.ratingScale.create({
      data: { slug, version: 1, name, ratings: { create: inOrder(ratings) } },
      select: SCALE,
    });
  });
}

/**
 * Changes a version of a scale that no assessment uses.
 *
 * Throws a Refusal unless the actor manages the instance, and when an assessment uses it: readers were shown
 * its definitions. Make a new version then.
 */
export async function reviseScale(scaleId: string, given: ScaleRevision, actor: Actor) {
  const { name, ratings } = ScaleRevision.parse(given);
  return write(actor, change("revise", given), async (tx) => {
    await requireNewest(tx, scaleId);
    const used = await tx.assessment.count({ where: { rating: { scaleId } } });
    if (used > 0) {
      throw new Refusal("conflict", "Assessments use this version of the scale. Make a new version of it.");
    }
    await tx.rating.deleteMany({ where: { scaleId } });
    return tx.ratingScale.update({
      where: { id: scaleId },
      data: { name, ratings: { create: inOrder(ratings) } },
      select: SCALE,
    });
  });
}

/**
 * Adds a version to the scale whose newest version is `scaleId`. Assessments that were made keep theirs.
 *
 * Throws a Refusal unless the actor manages the instance, and when somebody else made a newer version.
 */
export async function newScaleVersion(scaleId: string, given: ScaleRevision, actor: Actor) {
  const { name, ratings } = ScaleRevision.parse(given);
  return writeUnique(actor, change("new version", given), async (tx) => {
    const { slug, version } = await requireNewest(tx, scaleId);
    return tx.ratingScale.create({
      data: { slug, version: version + 1, name, ratings: { create: inOrder(ratings) } },
      select: SCALE,
    });
  });
}

/**
 * Adds the scale that every instance has, unless it is there. It comes with the product and is nobody's
 * decision, so any editor's account may; whether it was added is returned.
 */
export async function ensureDefaultScale(actor: Actor): Promise<boolean> {
  const { slug, version } = DEFAULT_SCALE;
  const where = { slug_version: { slug, version } };
  if (await db().ratingScale.findUnique({ where, select: { id: true } })) return false;
  const details = { slug, version };
  const { isNew } = await writeUnique(actor, { action: "create", entity: "scale", details }, async (tx) => {
    const found = await tx.ratingScale.findUnique({ where, select: { id: true } });
    if (found) return { ...found, isNew: false };
    const ratings = { create: DEFAULT_RATINGS.map((rating, position) => ({ ...rating, position })) };
    await tx.ratingScale.create({ data: { ...DEFAULT_SCALE, ratings } });
    return { id: DEFAULT_SCALE.id, isNew: true };
  });
  return isNew;
}

function change(action: string, details: unknown) {
  return { action, entity: "scale", details, needs: "manage" } as const;
}

function inOrder(ratings: Ratings) {
  return ratings.map((rating, position) => ({ ...rating, position }));
}

async function requireNewest(tx: Transaction, id: string) {
  const scale = await tx.ratingScale.findUnique({ where: { id }, select: SCALE });
  if (!scale) throw new Refusal("not_found", "There is no such scale.");
  const newer = { slug: scale.slug, version: { gt: scale.version } };
  if (await tx.ratingScale.findFirst({ where: newer, select: { id: true } })) {
    throw new Refusal("conflict", "There is a newer version of this scale. Open that one.");
  }
  return scale;
}
