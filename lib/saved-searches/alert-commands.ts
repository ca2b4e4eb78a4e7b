import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { publishPair } from "@/lib/editions/commands";
import type { PublishInput } from "@/lib/editions/publishing";
import { tellPeople } from "@/lib/editorial/news-commands";
import { db } from "@/lib/platform/db";
import { log } from "@/lib/platform/log";
import { findsPair } from "@/lib/search/finds-pair-queries";
import { readSearch } from "@/lib/search/schema";

/**
 * Publishes a pair, and tells everybody whose search finds it now and did not before. Whoever publishes is told
 * nothing, and that somebody could not be told undoes no publication.
 */
export async function publishAndTell(input: PublishInput, actor: Actor): ReturnType<typeof publishPair> {
  const before = await queriesFinding(input.pairId);
  const published = await publishPair(input, actor);
  await tellOwners(input.pairId, before, actor).catch((err: unknown) => {
    log.error({ err, pairId: input.pairId }, "Nobody was told of what their searches newly find.");
  });
  return published;
}

async function queriesFinding(pairId: string): Promise<Set<string>> {
  const saved = await db().savedSearch.groupBy({ by: ["query"] });
  const finding = new Set<string>();
  for (const { query } of saved) if (await findsPair(readSearch(query), pairId)) finding.add(query);
  return finding;
}

async function tellOwners(pairId: string, before: ReadonlySet<string>, actor: Actor): Promise<void> {
  const newly = [...(await queriesFinding(pairId)).difference(before)];
  if (newly.length === 0) return;
  const [owners, pair] = await Promise.all([
    db().savedSearch.findMany({
      where: { query: { in: newly } },
      orderBy: { id: "asc" },
      select: { userId: true, name: true },
    }),
    db().pair.findUniqueOrThrow({ where: { id: pairId }, select: { slug: true, headline: true } }),
  ]);
  const news = owners.map(({ userId, name }) => ({
    audience: [userId],
    news: { text: `Your search “${name}” finds “${pair.headline}”.`, path: `/pairs/${pair.slug}` },
  }));
  await tellPeople(actor, news);
}
