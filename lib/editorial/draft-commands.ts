import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { requirePermission } from "@/lib/auth/permissions";
import { db, Prisma } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/errors";

/** The largest working copy that is kept, in bytes of JSON, and how many one person may have. */
const LARGEST = 200 * 1024;
const MOST = 500;

const Name = z.string().trim().min(1).max(200);
const Values = z.record(z.string(), z.unknown());

/** A form as somebody left it. `recordId` is the record that is edited, or says what a new one is made from. */
export const DraftInput = z.object({
  form: Name,
  recordId: Name,
  values: Values,
  base: Values.nullish(),
  baseVersion: z.int().nullish(),
});

export type DraftInput = z.input<typeof DraftInput>;

/**
 * Keeps what somebody has typed into a form and not saved yet, in place of what they had typed before. It is
 * theirs alone, and leaves no line in the trail (see decision 0006).
 *
 * Throws a Refusal when it is too large or the actor may not write.
 */
export async function saveDraft(given: DraftInput, actor: Actor): Promise<{ id: string; updatedAt: Date }> {
  requirePermission(actor, "write");
  const { form, recordId, ...draft } = DraftInput.parse(given);
  if (Buffer.byteLength(JSON.stringify(draft)) > LARGEST) {
    throw new Refusal("invalid", "This is too long to be kept as a draft. Save it, or shorten it.");
  }
  const key = { userId: actor.id, form, recordId };
  const kept = {
    values: draft.values as Prisma.InputJsonObject,
    base: draft.base ? (draft.base as Prisma.InputJsonObject) : Prisma.DbNull,
    baseVersion: draft.baseVersion ?? null,
  };
  return db().$transaction(async (tx) => {
    const others = await tx.draft.count({ where: { userId: actor.id, NOT: { form, recordId } } });
    if (others >= MOST) throw new Refusal("conflict", "You have too many drafts. Finish or drop some first.");
    return tx.draft.upsert({
      where: { userId_form_recordId: key },
      update: kept,
      create: { ...key, ...kept },
      select: { id: true, updatedAt: true },
    });
  });
}

/** Drops a working copy, once it was saved or given up; there being none is as well. */
export async function dropDraft(form: string, recordId: string, actor: Actor): Promise<void> {
  await db().draft.deleteMany({ where: { userId: actor.id, form, recordId } });
}
