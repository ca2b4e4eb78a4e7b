import "server-only";
import type { PairSummary } from "@/lib/editions/schema";
import { cachedUnder, tags } from "@/lib/platform/cache";
import { db, Prisma } from "@/lib/platform/db";
import type { KnownTerm } from "@/lib/retrieval/concept";
import { nameTerm } from "@/lib/retrieval/documents";
import { findTerms } from "@/lib/retrieval/rank-queries";
import { inSequence, termsOf } from "@/lib/retrieval/terms";
import { wordsBeginning } from "@/lib/retrieval/word-queries";
import { parseQuery } from "./parse-query";
import { pageOf } from "./queries";
import { Search, type Suggestion, searchPath } from "./schema";
import { understand } from "./understand-queries";

const SHORTEST = 2;
const MOST = { speaker: 2, topic: 2, words: 3, pair: 3 };
/** So many words that begin as the last one typed are looked at, and of each name so many of the newest pairs. */
const WORDS = 60;
const NEWEST = 20;
/** Headlines are looked for once what is typed is no longer in more pairs than this. */
const FEW = 5000;

type Typed = { words: string[]; before: string; last: string };

/**
 * Speakers, topics, longer words and pairs for what is typed so far, of which the last word may be unfinished. Its
 * time is bounded: it reads a few rows of the index for each of a few words.
 */
export async function suggestSearches(typed: string): Promise<Suggestion[]> {
  "use cache";
  cachedUnder(tags.pairs);
  const read = readTyped(typed);
  if (!read) return [];
  const isBegun = read.last.length >= SHORTEST;
  const [named, longer, pairs] = await Promise.all([
    namesOf(read),
    isBegun ? longerWords(read) : [],
    isBegun ? pairsOf(read) : [],
  ]);
  return [...named, ...longer, ...pairs];
}

async function wordsFrom(beginning: string): Promise<string[]> {
  return (await wordsBeginning("pair", beginning, WORDS)).map(({ word }) => word);
}

/** Only what ends in a plain word can be gone on with. */
function readTyped(typed: string): Typed | null {
  const terms = termsOf(typed, "und");
  const words = inSequence(terms);
  const last = words.at(-1);
  if (!last || longestOf(words).length < SHORTEST || !/[\p{L}\p{N}\p{M}]$/u.test(typed)) return null;
  const start = typed.search(/[\p{L}\p{N}\p{M}'’]+$/u);
  return { words, before: typed.slice(0, start), last };
}

function longestOf(words: readonly string[]): string {
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), "");
}

/** Names that have all that was typed, found by the longest word of it. */
async function namesOf({ words }: Typed): Promise<Suggestion[]> {
  const asNames = (await wordsFrom(longestOf(words))).flatMap((word) => [
    nameTerm("speaker", word),
    nameTerm("topic", word),
  ]);
  const terms = await findTerms("pair", asNames);
  if (terms.length === 0) return [];
  const rows = await db().$queryRaw<{ kind: "speaker" | "topic"; key: string; label: string }[]>`
    SELECT CAST(t."kind" AS TEXT) AS kind, t."key" AS key, max(t."label") AS label, count(*) AS pairs
    FROM (${Prisma.join(terms.map(newestSql), " UNION ")}) f
    CROSS JOIN "search_document" d CROSS JOIN "published_tag" t
    WHERE d."id" = f.id AND t."pairId" = d."key" AND t."kind" IN ('speaker', 'topic')
    GROUP BY t."kind", t."key" ORDER BY count(*) DESC, t."key"`;
  const fitting = rows.filter(({ label }) => {
    const parts = inSequence(termsOf(label, "und"));
    return words.every((word) => parts.some((part) => part.startsWith(word)));
  });
  return (["speaker", "topic"] as const).flatMap((of) =>
    fitting
      .filter(({ kind }) => kind === of)
      .slice(0, MOST[of])
      .map(({ kind, key, label }) => ({ kind, label, path: `/${kind}s/${encodeURIComponent(key)}` })),
  );
}

function newestSql({ id }: KnownTerm, place: number): Prisma.Sql {
  return Prisma.sql`
    SELECT id FROM (
      SELECT q."documentId" AS id FROM "search_posting" q WHERE q."termId" = ${id}
      ORDER BY q."documentId" DESC LIMIT ${NEWEST}
    ) ${Prisma.raw(`newest${place}`)}`;
}

/** The last word written to its end in the likeliest ways: what most pairs have. */
async function longerWords({ before, last }: Typed): Promise<Suggestion[]> {
  const known = await wordsFrom(last);
  const counts = await db().$queryRaw<{ word: string; pairs: number | bigint }[]>`
    SELECT w."word" AS word, max((
      SELECT count(*) FROM (SELECT 1 AS one FROM "search_posting" q WHERE q."termId" = w."termId" LIMIT 1000) counted
    )) AS pairs
    FROM "search_word" w
    WHERE w."kind" = 'pair' AND w."word" IN (${Prisma.join(known.length > 0 ? [...known] : [""])})
    GROUP BY w."word"`;
  return counts
    .filter(({ word }) => word !== last)
    .toSorted((a, b) => Number(b.pairs) - Number(a.pairs) || a.word.localeCompare(b.word))
    .slice(0, MOST.words)
    .map(({ word }) => ({ kind: "words", label: before + word, path: searchPath({ q: before + word }) }));
}

async function pairsOf({ before, last }: Typed): Promise<Suggestion[]> {
  const search = Search.parse({ q: `${before}${last}*` });
  const query = parseQuery(search.q);
  const understood = await understand(query);
  const counts = understood.wanted.flatMap(({ concepts }) =>
    concepts.map(({ terms }) => terms.reduce((sum, { documents }) => sum + documents, 0)),
  );
  if (Math.min(...counts) > FEW) return [];
  const { items } = await pageOf({ query, understood, filter: {} }, "all", search, MOST.pair);
  return items.map(toSuggestion);
}

function toSuggestion({ slug, headline }: PairSummary): Suggestion {
  return { kind: "pair", label: headline, path: `/pairs/${slug}` };
}
