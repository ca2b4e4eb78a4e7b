import "server-only";
import { db } from "@/lib/platform/db";

/** The speaker with this slug, as editors have it now, or null. */
export async function findSpeakerForDesk(slug: string) {
  return db().speaker.findUnique({ where: { slug }, select: { id: true, slug: true, version: true } });
}
