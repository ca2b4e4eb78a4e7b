import "server-only";
import { isSound } from "@/lib/platform/blobs";
import { db } from "@/lib/platform/db";

/** Checks that the bytes of every stored copy are there and still have the hash that was noted. */
export async function verifyCaptures(): Promise<{ captures: number; faults: string[] }> {
  const captures = await db().capture.findMany({
    where: { status: "stored" },
    select: { id: true, sha256: true, source: { select: { title: true } } },
  });
  const faults: string[] = [];
  for (const { id, sha256, source } of captures) {
    if (!sha256 || !(await isSound(sha256))) {
      faults.push(`The copy ${id} of “${source.title}” is not there or was changed.`);
    }
  }
  return { captures: captures.length, faults };
}
