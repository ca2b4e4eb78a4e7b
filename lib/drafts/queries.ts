import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { findPairForEditing } from "@/lib/pairs/editing-queries";
import { db } from "@/lib/platform/db";
import { siteAddress } from "@/lib/platform/settings";

/** A pair as its editors have it, in the form of `DraftView`; null when there is none. */
export async function findDraft(id: string, actor: Actor) {
  const pair = await findPairForEditing(id, actor);
  if (!pair) return null;
  const { version, status, author, updatedAt, missing, fields } = pair;
  return {
    self: selfOf(id),
    desk: siteAddress(`/desk/pairs/${id}`),
    ...{ id, version, status, author },
    updatedAt: updatedAt.toISOString(),
    missing: { submit: missing.submit, publish: missing.publish },
    fields,
  };
}

/** The pairs that the actor wrote last and that are on their way to readers, the newest first. */
export async function listDrafts(actor: Actor, { limit, after }: { limit: number; after?: string }) {
  const rows = await db().pair.findMany({
    where: {
      lastAuthorId: actor.id,
      status: { in: ["draft", "in_review", "approved"] },
      ...(after && { id: { lt: after } }),
    },
    orderBy: { id: "desc" },
    take: limit + 1,
    select: { id: true, slug: true, headline: true, version: true, status: true, updatedAt: true },
  });
  const shown = rows.slice(0, limit);
  return {
    items: shown.map(({ updatedAt, ...row }) => ({
      self: selfOf(row.id),
      ...row,
      updatedAt: updatedAt.toISOString(),
    })),
    next: rows.length > limit ? (shown.at(-1)?.id ?? null) : null,
  };
}

/** The version of a pair, or null. */
export async function versionOf(id: string): Promise<number | null> {
  const pair = await db().pair.findUnique({ where: { id }, select: { version: true } });
  return pair?.version ?? null;
}

export function selfOf(id: string): string {
  return siteAddress(`/api/v1/drafts/${id}`);
}
