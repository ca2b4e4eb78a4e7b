import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { describeSearch } from "@/lib/search/describe";
import { searchPairs } from "@/lib/search/queries";
import { readSearch, searchPath } from "@/lib/search/schema";
import type { SavedSearchView } from "./schema";

/** So many of the newest pairs that a search finds are looked at for what is new to its owner. */
const LOOKED_AT = 20;

/** The searches that somebody keeps, the newest first. */
export async function listSavedSearches(actor: Actor): Promise<SavedSearchView[]> {
  const rows = await db().savedSearch.findMany({ where: { userId: actor.id }, orderBy: { id: "desc" } });
  return Promise.all(
    rows.map(async ({ id, name, query, createdAt, lastSeen }) => {
      const search = readSearch(query);
      const described = describeSearch(search);
      const path = searchPath({ ...search, sort: "newest" });
      return { id, name, described, path, createdAt, fresh: await freshIn(query, lastSeen) };
    }),
  );
}

async function freshIn(query: string, lastSeen: Date): Promise<SavedSearchView["fresh"]> {
  const { items, matched } = await searchPairs({ ...readSearch(query), sort: "newest" }, LOOKED_AT);
  if (matched === "some") return { count: 0, isMore: false };
  const seen = lastSeen.toISOString();
  const count = items.filter(({ firstPublishedAt }) => firstPublishedAt > seen).length;
  return { count, isMore: count === LOOKED_AT };
}
