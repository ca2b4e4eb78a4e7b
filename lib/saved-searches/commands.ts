import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { requirePermission } from "@/lib/auth/permissions";
import { db } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/errors";
import { readSearch, searchPath, searchQuery } from "@/lib/search/schema";
import { SavedSearchInput } from "./schema";

/** How many searches one person may keep: each is looked through for each edition. */
const MOST = 50;

/**
 * Keeps a search for somebody, who is told from then on of what it newly finds; one that is kept already takes the
 * new name. It is theirs alone, and leaves no line in the trail.
 *
 * Throws a Refusal when it asks for nothing, or they keep too many.
 */
export async function saveSearch(given: SavedSearchInput, actor: Actor): Promise<{ id: string }> {
  requirePermission(actor, "write");
  const { query: typed, name } = SavedSearchInput.parse(given);
  const query = searchQuery(readSearch(typed));
  if (!query) throw new Refusal("invalid", "This search asks for nothing. Type some words first.");
  const key = { userId: actor.id, query };
  return db().$transaction(async (tx) => {
    const others = await tx.savedSearch.count({ where: { userId: actor.id, NOT: { query } } });
    if (others >= MOST) throw new Refusal("conflict", `You keep ${MOST} searches. Remove one first.`);
    return tx.savedSearch.upsert({
      where: { userId_query: key },
      update: { name },
      create: { ...key, name },
      select: { id: true },
    });
  });
}

/** Lets go of a search; nobody removes another's. */
export async function removeSearch(id: string, actor: Actor): Promise<void> {
  await db().savedSearch.deleteMany({ where: { id, userId: actor.id } });
}

/** Notes that its owner follows a search now, and says where to: what comes later is new. Null where there is none. */
export async function followSearch(id: string, actor: Actor): Promise<{ path: string } | null> {
  const mine = { id, userId: actor.id };
  const found = await db().savedSearch.findFirst({ where: mine, select: { query: true } });
  if (!found) return null;
  await db().savedSearch.updateMany({ where: mine, data: { lastSeen: new Date() } });
  return { path: searchPath({ ...readSearch(found.query), sort: "newest" }) };
}
