import "server-only";
import type { Transaction } from "@/lib/platform/db";
import type { SearchKind } from "@/lib/platform/generated/enums";
import { insertRows } from "@/lib/platform/insert-rows";
import { type Indexed, indexOf, type Passage } from "./documents";

/** What can be found: `key` is the id of the pair or the statement. */
export type Document = { key: string; passages: readonly Passage[] };

/** No statement names more values than this; SQLite takes 32,766. */
const BATCH = 5000;

/**
 * Makes documents findable, in the transaction that changes what they are made of; what was known of them before
 * is forgotten.
 */
export async function indexDocuments(
  tx: Transaction,
  kind: SearchKind,
  documents: readonly Document[],
): Promise<void> {
  await forgetDocuments(
    tx,
    kind,
    documents.map(({ key }) => key),
  );
  const made = documents.map(({ key, passages }) => ({ key, ...indexOf(passages) }));
  await insertRows(
    tx,
    "search_document",
    made.map(({ key, words, length, languages }) => ({ kind, key, words, length, languages })),
  );
  const ids = await idsOf(
    tx,
    kind,
    made.map(({ key }) => key),
  );
  const terms = await termIds(tx, kind, made);
  await insertRows(
    tx,
    "search_posting",
    made.flatMap(({ key, length, weights }) =>
      [...weights].map(([term, weight]) => ({
        termId: terms.get(term),
        documentId: ids.get(key),
        weight,
        length,
      })),
    ),
  );
}

/** Lets documents be found no more: what was withdrawn or deleted. */
export async function forgetDocuments(
  tx: Transaction,
  kind: SearchKind,
  keys: readonly string[],
): Promise<void> {
  for (const some of batchesOf(keys))
    await tx.searchDocument.deleteMany({ where: { kind, key: { in: some } } });
}

async function idsOf(
  tx: Transaction,
  kind: SearchKind,
  keys: readonly string[],
): Promise<Map<string, number>> {
  const ids = new Map<string, number>();
  for (const some of batchesOf(keys)) {
    const rows = await tx.searchDocument.findMany({
      where: { kind, key: { in: some } },
      select: { id: true, key: true },
    });
    for (const { id, key } of rows) ids.set(key, id);
  }
  return ids;
}

/** The number of each term; terms and words that are new are entered, in one order, so that no two wait for each other. */
async function termIds(
  tx: Transaction,
  kind: SearchKind,
  documents: readonly Indexed[],
): Promise<Map<string, number>> {
  const terms = [...new Set(documents.flatMap(({ weights }) => [...weights.keys()]))].sort();
  const known = await knownTerms(tx, kind, terms);
  const missing = terms.filter((term) => !known.has(term));
  await insertRows(
    tx,
    "search_term",
    missing.map((term) => ({ kind, term })),
    "keep",
  );
  for (const [term, id] of await knownTerms(tx, kind, missing)) known.set(term, id);

  const words = new Map(
    documents.flatMap(({ vocabulary }) => [...vocabulary]).map((pair) => [pair.join(" "), pair]),
  );
  const rows = [...words.keys()].sort().map((key) => {
    const [word, term] = words.get(key) as [string, string];
    return { kind, word, termId: known.get(term) };
  });
  await insertRows(tx, "search_word", rows, "keep");
  return known;
}

async function knownTerms(tx: Transaction, kind: SearchKind, terms: readonly string[]) {
  const known = new Map<string, number>();
  for (const some of batchesOf(terms)) {
    const rows = await tx.searchTerm.findMany({ where: { kind, term: { in: some } } });
    for (const { id, term } of rows) known.set(term, id);
  }
  return known;
}

function batchesOf<T>(list: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(list.length / BATCH) }, (_, place) =>
    list.slice(place * BATCH, (place + 1) * BATCH),
  );
}
