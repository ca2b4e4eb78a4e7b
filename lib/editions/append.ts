import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { WholePair } from "@/lib/pairs/queries";
import { sha256Hex } from "@/lib/platform/blobs";
import { canonicalJson } from "@/lib/platform/canonical-json";
import type { Transaction } from "@/lib/platform/db";
import { siteAddress } from "@/lib/platform/settings";
import { forgetDocuments, indexDocuments } from "@/lib/retrieval/index-documents";
import { queueDeliveries } from "@/lib/webhooks/outbox";
import { editionHash } from "./chain";
import { noticeAfter, project } from "./project";
import { readContent } from "./read-content";
import { type EditionContent, PairSummary } from "./schema";

export type LastEdition = { number: number; hash: string; content: EditionContent };

/**
 * Adds an edition to a pair's chain and shows it: the edition, what public lists look it up by, the whole
 * texts that are free to show, and whom it is to be told to. `make` is given the last edition, null for a pair that has none.
 */
export async function appendEdition(
  tx: Transaction,
  pair: WholePair,
  actor: Actor,
  make: (last: LastEdition | null) => EditionContent,
) {
  const last = await findLast(tx, pair.id);
  const content = make(last);
  const number = (last?.number ?? 0) + 1;
  const previousHash = last?.hash ?? null;
  const { kind, contentVersion, publishedAt } = content;
  const hash = editionHash({ content, number, previousHash });
  const text = canonicalJson(content);
  const edition = await tx.edition.create({
    data: {
      pairId: pair.id,
      publishedById: actor.id,
      ...{ number, kind, contentVersion, hash, previousHash, publishedAt },
      content: text,
    },
    select: { id: true },
  });
  await showNewest(tx, edition.id, content);
  await showFreeTexts(tx, pair);
  const { slug } = content.pair;
  await queueDeliveries(tx, pair.id, {
    ...{ slug, address: siteAddress(`/pairs/${slug}`), number, kind },
    notice: content.notice?.text ?? null,
    ...{ hash, previousHash, publishedAt },
  });
  return { id: pair.id, slug, number };
}

async function findLast(tx: Transaction, pairId: string): Promise<LastEdition | null> {
  const last = await tx.edition.findFirst({
    where: { pairId },
    orderBy: { number: "desc" },
    select: { number: true, hash: true, content: true },
  });
  return last && { ...last, content: readContent(last.content) };
}

async function showNewest(tx: Transaction, editionId: string, content: EditionContent): Promise<void> {
  const pairId = content.pair.id;
  const shown = await tx.publishedPair.findUnique({ where: { pairId }, select: { summary: true } });
  const lastNotice = shown ? PairSummary.parse(JSON.parse(shown.summary)).notice : null;
  const { pair, tags, document } = project(content, noticeAfter(content, lastNotice));
  await tx.publishedPair.upsert({
    where: { pairId },
    update: { ...pair, editionId },
    create: { ...pair, editionId },
  });
  await tx.publishedTag.deleteMany({ where: { pairId } });
  await tx.publishedTag.createMany({ data: tags.map((tag) => ({ ...tag, pairId })) });
  if (document) await indexDocuments(tx, "pair", [document]);
  else await forgetDocuments(tx, "pair", [pairId]);
}

async function showFreeTexts(tx: Transaction, { earlier, later }: WholePair): Promise<void> {
  for (const { source, capture } of [...earlier.citations, ...later.citations]) {
    if (!source.freeToShow || !capture?.text) continue;
    const { id: captureId, sourceId, text } = capture;
    const shown = { captureId, sourceId, text, textSha256: sha256Hex(text) };
    await tx.publishedText.upsert({ where: { captureId }, update: {}, create: shown });
  }
}
