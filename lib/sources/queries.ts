import "server-only";
import { db } from "@/lib/platform/db";

/** The source that an import knows by this key, with the newest stored copy of it, or null. */
export async function findImportedSource(importKey: string) {
  const source = await db().source.findUnique({
    where: { importKey },
    select: {
      id: true,
      captures: {
        where: { status: "stored" },
        orderBy: { capturedAt: "desc" },
        take: 1,
        select: { id: true },
      },
    },
  });
  return source && { id: source.id, captureId: source.captures[0]?.id ?? null };
}
