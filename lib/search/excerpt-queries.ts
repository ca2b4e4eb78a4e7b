import "server-only";
import { passagesOf } from "@/lib/editions/passages";
import { readContent } from "@/lib/editions/read-content";
import { cachedUnder, tags } from "@/lib/platform/cache";
import { db } from "@/lib/platform/db";
import { type Excerpt, excerptsOf } from "./excerpts";
import type { Sought } from "./marks";

/** By the slug of each pair: pieces of its texts with what was looked for and a list does not show. */
export async function findExcerpts(
  slugs: readonly string[],
  sought: Sought,
): Promise<Record<string, Excerpt[]>> {
  "use cache";
  cachedUnder(tags.pairs);
  if (sought.words.length + sought.phrases.length === 0) return {};
  const rows = await db().publishedPair.findMany({
    where: { slug: { in: [...slugs] } },
    select: { slug: true, edition: { select: { content: true } } },
  });
  return Object.fromEntries(
    rows.map(({ slug, edition }) => [slug, excerptsOf(passagesOf(readContent(edition.content)), sought)]),
  );
}
