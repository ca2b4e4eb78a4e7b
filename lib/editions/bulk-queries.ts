import "server-only";
import { db } from "@/lib/platform/db";
import { readContent } from "./read-content";
import type { EditionView } from "./schema";
import type { StoredEdition } from "./stored-queries";

/** How many are read at a time; no more are in memory. */
const BATCH = 50;

const select = { number: true, hash: true, previousHash: true, content: true } as const;

/** Every published pair as its newest edition has it, in batches, the oldest pair first; none that was withdrawn. */
export async function* everyPair(): AsyncGenerator<EditionView[]> {
  let after = "";
  while (true) {
    const rows = await db().publishedPair.findMany({
      where: { withdrawn: false, rank: { gt: after } },
      orderBy: { rank: "asc" },
      take: BATCH,
      select: { rank: true, edition: { select } },
    });
    const last = rows.at(-1);
    if (!last) return;
    yield rows.map(({ edition }) => ({ ...edition, content: readContent(edition.content) }));
    after = last.rank;
  }
}

/** Every edition of every pair as it was written, in batches, in the order of publication. */
export async function* everyEdition(): AsyncGenerator<StoredEdition[]> {
  let after = "";
  while (true) {
    const rows = await db().edition.findMany({
      where: { id: { gt: after } },
      orderBy: { id: "asc" },
      take: BATCH,
      select: { id: true, ...select, pairId: true },
    });
    const last = rows.at(-1);
    if (!last) return;
    yield rows.map(({ id, pairId, ...edition }) => ({
      ...edition,
      slug: JSON.parse(edition.content).pair.slug,
    }));
    after = last.id;
  }
}
