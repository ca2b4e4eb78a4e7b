import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { Transaction } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/errors";
import { freeSlug, slugOf } from "@/lib/platform/slug";
import { type Change, write } from "./write";

/** Of several who want the same at once, one gets it at each try. */
const TRIES = 8;

/**
 * As `write`, for records that have something of their own, such as a slug. Where somebody else takes it
 * between our look and our write, the database refuses; then `work` runs anew and finds it taken.
 */
export async function writeUnique<T extends { id: string }>(
  actor: Actor,
  change: Change,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  for (let left = TRIES - 1; left > 0; left -= 1) {
    try {
      return await write(actor, change, work);
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
  return write(actor, change, work);
}

type Wanted = { slug?: string | null; name: string; fallback: string };

/**
 * The slug that was asked for, or one made from the name that no other record has.
 *
 * Throws a Refusal when the one that was asked for is taken.
 */
export async function takeSlug(
  { slug, name, fallback }: Wanted,
  isTaken: (slug: string) => Promise<boolean>,
): Promise<string> {
  if (!slug) return freeSlug(slugOf(name, fallback), isTaken);
  if (await isTaken(slug)) throw new Refusal("conflict", `Another record has the address “${slug}”.`);
  return slug;
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "P2002";
}
