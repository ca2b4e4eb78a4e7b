import "server-only";
import { db, type Transaction } from "@/lib/platform/db";
import { indexDocuments } from "@/lib/retrieval/index-documents";
import { type Renewal, rebuildIndex } from "@/lib/retrieval/rebuild-commands";
import { project } from "./project";
import { readContent } from "./read-content";

/** Makes all published pairs findable anew, or those that are not findable, and says how many that were. */
export function findPairsAgain(which: Renewal["which"], tx?: Transaction): Promise<number> {
  return rebuildIndex(
    { kind: "pair", which, tx },
    {
      list: async (after, take) => {
        const rows = await (tx ?? db()).publishedPair.findMany({
          where: { withdrawn: false, pairId: { gt: after } },
          orderBy: { pairId: "asc" },
          take,
          select: { pairId: true, edition: { select: { content: true } } },
        });
        return rows.map(({ pairId, edition }) => ({ id: pairId, content: edition.content }));
      },
      index: async (within, rows) => {
        const documents = rows.flatMap(({ content }) => project(readContent(content), null).document ?? []);
        await indexDocuments(within, "pair", documents);
      },
    },
  );
}
