import "server-only";
import { canonicalJson } from "@/lib/platform/canonical-json";
import { db } from "@/lib/platform/db";
import { indexOf } from "@/lib/retrieval/documents";
import { verifyChain } from "./chain";
import { type LastNotice, noticeAfter, project } from "./project";
import { readContent } from "./read-content";

export type Verification = { pairs: number; editions: number; faults: string[] };

/**
 * Checks every published pair: that its chain is sound, that it is told of as published in the workspace, and
 * that the rows readers find it by are those its editions make. Reads one pair at a time.
 */
export async function verifyEditions(): Promise<Verification> {
  const found: Verification = { pairs: 0, editions: 0, faults: [] };
  const pairs = await db().pair.findMany({
    select: { id: true, slug: true, status: true },
    orderBy: { id: "asc" },
  });
  for (const { id, slug, status } of pairs) {
    const editions = await listStored(id);
    const faults = editions.length > 0 ? await faultsOf(id, editions) : neverPublished(status);
    found.faults.push(...faults.map((fault) => `${slug}: ${fault}`));
    found.editions += editions.length;
    if (editions.length > 0) found.pairs += 1;
  }
  return found;
}

type Stored = Awaited<ReturnType<typeof listStored>>;

async function listStored(pairId: string) {
  const rows = await db().edition.findMany({ where: { pairId }, orderBy: { number: "asc" } });
  return rows.map((row) => ({ ...row, content: JSON.parse(row.content), contentText: row.content }));
}

function neverPublished(status: string): string[] {
  return status === "published" || status === "withdrawn" ? [`it is ${status} but has no edition.`] : [];
}

async function faultsOf(pairId: string, editions: Stored): Promise<string[]> {
  const chain = verifyChain(editions).map(({ message }) => message);
  if (chain.length > 0) return chain;
  const shown = await db().publishedPair.findUnique({ where: { pairId }, include: { tags: true } });
  if (!shown) return ["readers do not find it."];

  const contents = editions.map(({ contentText }) => readContent(contentText));
  const notice = contents.reduce<LastNotice>((last, content) => noticeAfter(content, last), null);
  const newest = contents.at(-1);
  if (!newest) return [];
  const due = project(newest, notice);
  const same =
    shown.editionId === editions.at(-1)?.id &&
    shown.summary === due.pair.summary &&
    (await wordsOf(pairId)) === (due.document ? indexOf(due.document.passages).words : undefined) &&
    shown.withdrawn === due.pair.withdrawn &&
    tagNames(shown.tags) === tagNames(due.tags);
  return same ? [] : ["readers find it by something else than its newest edition says."];
}

async function wordsOf(pairId: string): Promise<string | undefined> {
  const found = await db().searchDocument.findUnique({
    where: { kind_key: { kind: "pair", key: pairId } },
    select: { words: true },
  });
  return found?.words;
}

function tagNames(tags: readonly { kind: string; key: string; label: string; rank: string }[]): string {
  const names = tags.map(({ kind, key, label, rank }) => canonicalJson([kind, key, label, rank]));
  return names.toSorted().join("\n");
}
