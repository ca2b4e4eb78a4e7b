import "server-only";
import { db, type Transaction } from "@/lib/platform/db";
import type { SearchKind } from "@/lib/platform/generated/enums";
import { forgetDocuments } from "./index-documents";

export type Renewal = { kind: SearchKind; which: "all" | "missing"; tx?: Transaction };

type Source<Row extends { id: string }> = {
  /** The rows whose id comes after this one, in the order of their ids. */
  list: (after: string, take: number) => Promise<Row[]>;
  index: (tx: Transaction, rows: Row[]) => Promise<void>;
};

const BATCH = 200;

/**
 * Makes documents findable anew, a batch a transaction, so that readers search what was there until its batch is
 * done. What is indexed and has no row any more is forgotten. Says how many were made findable.
 */
export async function rebuildIndex<Row extends { id: string }>(
  { kind, which, tx: given }: Renewal,
  { list, index }: Source<Row>,
): Promise<number> {
  let done = 0;
  let after = "";
  for (;;) {
    const rows = await list(after, BATCH);
    const last = rows.at(-1)?.id;
    const work = async (tx: Transaction) => {
      const known = await keysBetween(tx, kind, after, last);
      const wanted = which === "all" ? rows : rows.filter(({ id }) => !known.has(id));
      const ids = new Set(rows.map(({ id }) => id));
      await forgetDocuments(
        tx,
        kind,
        [...known].filter((key) => !ids.has(key)),
      );
      if (wanted.length > 0) await index(tx, wanted);
      done += wanted.length;
    };
    await (given ? work(given) : db().$transaction(work, { timeout: 60_000 }));
    if (last === undefined) return done;
    after = last;
  }
}

/** The documents between two keys, or from one to the end. */
async function keysBetween(tx: Transaction, kind: SearchKind, after: string, until: string | undefined) {
  const rows = await tx.searchDocument.findMany({
    where: { kind, key: { gt: after, lte: until } },
    select: { key: true },
  });
  return new Set(rows.map(({ key }) => key));
}
