import "server-only";
import { db } from "@/lib/platform/db";
import type { SearchKind } from "@/lib/platform/generated/enums";
import { collectionOf } from "./collection-queries";
import { isCommonWord } from "./common-words";
import { findTermsById, type KnownTerm, rarity, saturation } from "./rank-queries";

/** How many of the nearest documents lend their terms, how many terms, and how much the best of those counts. */
const LENDERS = 3;
const LENT = 10;
const SHARE = 0.3;

/**
 * The terms of a question with those that the documents nearest to it have in common with it added: what is said
 * of a matter in other words is then found too (relevance feedback, Lavrenko and Croft 2001).
 */
export async function withFeedback(
  kind: SearchKind,
  terms: readonly KnownTerm[],
  nearest: readonly { id: number; score: number }[],
): Promise<KnownTerm[]> {
  const lenders = nearest.slice(0, LENDERS);
  if (lenders.length === 0) return [...terms];
  const entries = await db().searchPosting.findMany({
    where: { documentId: { in: lenders.map(({ id }) => id) } },
  });
  const collection = await collectionOf(kind);
  const known = await findTermsById(entries.map(({ termId }) => termId));
  const scores = new Map(lenders.map(({ id, score }) => [id, score]));
  const total = lenders.reduce((sum, { score }) => sum + score, 0) || 1;
  const weights = known
    .filter(({ term }) => !isCommonWord(term, "en"))
    .map((term) => {
      const of = entries.filter(({ termId }) => termId === term.id);
      const weight = of.reduce(
        (sum, entry) =>
          sum +
          ((scores.get(entry.documentId) ?? 0) / total) *
            rarity(term, collection) *
            saturation(entry, collection),
        0,
      );
      return { term, weight };
    })
    .toSorted((a, b) => b.weight - a.weight || a.term.id - b.term.id)
    .slice(0, LENT);
  const most = weights[0]?.weight || 1;
  const boosted = new Map(terms.map((term) => [term.id, { ...term, boost: term.boost ?? 1 }]));
  for (const { term, weight } of weights) {
    const boost = (boosted.get(term.id)?.boost ?? 0) + (SHARE * weight) / most;
    boosted.set(term.id, { ...term, boost });
  }
  return [...boosted.values()];
}
