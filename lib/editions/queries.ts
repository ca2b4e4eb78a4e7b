import "server-only";
import { cachedUnder, NOTHING, tags } from "@/lib/platform/cache";
import { db } from "@/lib/platform/db";
import { readContent } from "./read-content";
import type { EditionView } from "./schema";

const select = { number: true, hash: true, previousHash: true, content: true } as const;

type Row = { number: number; hash: string; previousHash: string | null; content: string };

/** The newest edition of a pair, also of a withdrawn one (its kind then says so), or null. */
export async function findPair(slug: string): Promise<EditionView | null> {
  "use cache";
  cachedUnder(tags.pair(slug), tags.pairs);
  if (slug === NOTHING) return null;

  const shown = await db().publishedPair.findUnique({ where: { slug }, select: { edition: { select } } });
  return shown && toView(shown.edition);
}

/** All editions of a pair, the oldest first; none when there is no such pair. */
export async function listEditions(slug: string): Promise<EditionView[]> {
  "use cache";
  cachedUnder(tags.pair(slug), tags.pairs);
  if (slug === NOTHING) return [];

  const shown = await db().publishedPair.findUnique({ where: { slug }, select: { pairId: true } });
  if (!shown) return [];
  const rows = await db().edition.findMany({ where: shown, orderBy: { number: "asc" }, select });
  return rows.map(toView);
}

/** One edition of a pair, or null. */
export async function findEdition(slug: string, number: number): Promise<EditionView | null> {
  const editions = await listEditions(slug);
  return editions.find((edition) => edition.number === number) ?? null;
}

/** Another whenever anything was published: for what is made from all editions and need not be made again. */
export async function publicationVersion(): Promise<{ newest: string | null; count: number }> {
  const { _max, _count } = await db().edition.aggregate({ _max: { id: true }, _count: true });
  return { newest: _max.id, count: _count };
}

function toView({ content, ...edition }: Row): EditionView {
  return { ...edition, content: readContent(content) };
}
