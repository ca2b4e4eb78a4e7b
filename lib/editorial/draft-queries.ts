import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";

export type DraftView = {
  form: string;
  recordId: string;
  values: Record<string, unknown>;
  base: Record<string, unknown> | null;
  baseVersion: number | null;
  updatedAt: Date;
};

/** The most working copies that are listed; the newest first. */
const MOST = 100;

const select = { form: true, recordId: true, values: true, base: true, baseVersion: true, updatedAt: true };

/** What this person had typed into a form and not saved, or null. Nobody sees another's. */
export async function findDraft(form: string, recordId: string, actor: Actor): Promise<DraftView | null> {
  const key = { userId: actor.id, form, recordId };
  const draft = await db().draft.findUnique({ where: { userId_form_recordId: key }, select });
  return draft as DraftView | null;
}

/** This person's working copies, the newest first, without what stands in them. */
export async function listDrafts(
  actor: Actor,
): Promise<Pick<DraftView, "form" | "recordId" | "updatedAt">[]> {
  return db().draft.findMany({
    where: { userId: actor.id },
    orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
    take: MOST,
    select: { form: true, recordId: true, updatedAt: true },
  });
}
