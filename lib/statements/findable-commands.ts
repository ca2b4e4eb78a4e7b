import "server-only";
import { db, type Transaction } from "@/lib/platform/db";
import { type Renewal, rebuildIndex } from "@/lib/retrieval/rebuild-commands";
import { indexStatements } from "./findable";

const select = {
  id: true,
  quote: true,
  language: true,
  translation: true,
  translationLanguage: true,
} as const;

/** Makes all statements findable anew, or those that are not findable, and says how many that were. */
export function findStatementsAgain(which: Renewal["which"], tx?: Transaction): Promise<number> {
  return rebuildIndex(
    { kind: "statement", which, tx },
    {
      list: async (after, take) =>
        (tx ?? db()).statement.findMany({
          where: { id: { gt: after } },
          orderBy: { id: "asc" },
          take,
          select,
        }),
      index: indexStatements,
    },
  );
}
