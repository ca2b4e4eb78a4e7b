import "server-only";
import { cachedUnder, tags } from "@/lib/platform/cache";
import { db } from "@/lib/platform/db";
import type { TagKind } from "@/lib/platform/generated/enums";
import { readContent } from "./read-content";
import type { EditionContent } from "./schema";

/** What pairs can be found under: its key, in how many pairs it is, and the newest of these. */
export type Tagged = { key: string; count: number; content: EditionContent };

/** One page of all that pairs can be found under, by key; `next` is what `after` has to be for the page that follows. */
export async function listTagged(
  kind: TagKind,
  size: number,
  after = "",
): Promise<{ items: Tagged[]; next: string | null }> {
  "use cache";
  cachedUnder(tags.pairs);
  const rows = await db().publishedTag.groupBy({
    by: ["key"],
    where: { kind, key: { gt: after } },
    _count: { pairId: true },
    orderBy: { key: "asc" },
    take: size + 1,
  });
  const shown = rows.slice(0, size);
  const contents = await Promise.all(shown.map(({ key }) => newestUnder(kind, key)));
  const items = shown.flatMap(({ key, _count }, index) => {
    const content = contents[index];
    return content ? [{ key, count: _count.pairId, content }] : [];
  });
  return { items, next: rows.length > size ? (shown.at(-1)?.key ?? null) : null };
}

/** One of them, or null when no published pair is found under it. */
export async function findTagged(kind: TagKind, key: string): Promise<Tagged | null> {
  "use cache";
  cachedUnder(tags.pairs);
  const content = await newestUnder(kind, key);
  return content && { key, content, count: await db().publishedTag.count({ where: { kind, key } }) };
}

async function newestUnder(kind: TagKind, key: string): Promise<EditionContent | null> {
  const found = await db().publishedTag.findFirst({
    where: { kind, key },
    orderBy: { rank: "desc" },
    select: { pair: { select: { edition: { select: { content: true } } } } },
  });
  return found && readContent(found.pair.edition.content);
}
