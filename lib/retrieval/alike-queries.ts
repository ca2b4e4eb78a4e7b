import "server-only";
import { db, Prisma } from "@/lib/platform/db";
import type { SearchKind } from "@/lib/platform/generated/enums";
import { smoothed, type Vector } from "./alike";
import { askedTerms } from "./asked";
import { type Collection, collectionOf } from "./collection-queries";
import { isCommonTerm } from "./common-words";
import type { KnownTerm } from "./concept";
import { type Near, nearestTo, type Question, type Within } from "./nearest-queries";
import { findTerms, findTermsById, rarity, saturation } from "./rank-queries";

/** How many of the nearest documents lend the question their terms, how many, and how much the best of them counts. */
const LENDERS = 3;
const LENT = 12;
const SHARE = 0.5;
/** A term that stands in so many documents is not worth lending, nor counting further. */
const TOO_MANY = 2000;
/** How many documents are looked at together. */
const LOOKED_AT = 50;

type Entry = { documentId: number; termId: number; weight: number; length: number; term: string };

/**
 * The documents about the same matter as a text, the likeliest first, `LOOKED_AT` at most: as `findNearest`, but
 * what is nearest lends the question its terms (relevance feedback, Lavrenko and Croft 2001), and what is like
 * others that were found comes before what is not. It finds more of what is said in other words, and takes three
 * times as long.
 */
export async function findAlike(kind: SearchKind, question: Question, within: Within): Promise<Near[]> {
  const asked = await findTerms(kind, askedTerms(question.text, question.language));
  const nearest = await nearestTo(kind, asked, LENDERS, within);
  if (nearest.length === 0) return [];
  const collection = await collectionOf(kind);
  const lent = await lentTerms(nearest, await entriesOf(nearest), collection);
  const found = await nearestTo(kind, added(asked, lent), LOOKED_AT, within);
  const keys = new Map(found.map(({ id, key }) => [id, key]));
  const vectors = vectorsOf(await entriesOf(found), collection);
  return smoothed(found, vectors).map(({ id, score }) => ({ id, score, key: keys.get(id) ?? "" }));
}

/** What the index has of documents, but for the words that everything is said with. */
async function entriesOf(documents: readonly Near[]): Promise<Entry[]> {
  const entries = await db().$queryRaw<Entry[]>`
    SELECT p."documentId" AS "documentId", p."termId" AS "termId", p."weight" AS weight, p."length" AS length,
      t."term" AS term
    FROM "search_posting" p CROSS JOIN "search_term" t
    WHERE p."documentId" IN (${Prisma.join(documents.map(({ id }) => id))}) AND t."id" = p."termId"`;
  return entries.filter(({ term }) => !isCommonTerm(term));
}

/** The terms that tell the most of documents, the nearest one's the most; `boost` is up to `SHARE`. */
async function lentTerms(nearest: readonly Near[], entries: readonly Entry[], collection: Collection) {
  const scores = new Map(nearest.map(({ id, score }) => [id, score]));
  const all = nearest.reduce((sum, { score }) => sum + score, 0) || 1;
  const terms = await findTermsById(
    entries.map(({ termId }) => termId),
    TOO_MANY,
  );
  const weighed = terms
    .filter(({ documents }) => documents < TOO_MANY)
    .map((term) => {
      const shares = entries
        .filter(({ termId }) => termId === term.id)
        .map((entry) => ((scores.get(entry.documentId) ?? 0) / all) * saturation(entry, collection));
      return { term, weight: rarity(term, collection) * shares.reduce((sum, share) => sum + share, 0) };
    })
    .toSorted((a, b) => b.weight - a.weight || a.term.id - b.term.id)
    .slice(0, LENT);
  const most = weighed[0]?.weight || 1;
  return weighed.map(({ term, weight }) => ({ ...term, boost: (SHARE * weight) / most }));
}

function added(asked: readonly KnownTerm[], lent: readonly (KnownTerm & { boost: number })[]): KnownTerm[] {
  const terms = new Map(asked.map((term) => [term.id, { ...term, boost: 1 }]));
  for (const term of lent) {
    const boost = (terms.get(term.id)?.boost ?? 0) + term.boost;
    terms.set(term.id, { ...term, ...terms.get(term.id), boost });
  }
  return [...terms.values()];
}

function vectorsOf(entries: readonly Entry[], collection: Collection): Map<number, Vector> {
  const vectors = new Map<number, Map<number, number>>();
  for (const entry of entries) {
    const vector = vectors.get(entry.documentId) ?? new Map<number, number>();
    vector.set(entry.termId, saturation(entry, collection));
    vectors.set(entry.documentId, vector);
  }
  return vectors;
}
