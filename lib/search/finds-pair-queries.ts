import "server-only";
import { db } from "@/lib/platform/db";
import { matchesPairSql } from "./matching-queries";
import { askedOf, asksNothing } from "./queries";
import type { Search } from "./schema";

/** Whether a search finds a published pair by all that it asks for. Only this one pair is looked at. */
export async function findsPair(search: Search, pairId: string): Promise<boolean> {
  const asked = await askedOf(search);
  const matches = asksNothing(asked) ? null : matchesPairSql(asked, pairId);
  if (!matches) return false;
  const rows = await db().$queryRaw<unknown[]>(matches);
  return rows.length > 0;
}
