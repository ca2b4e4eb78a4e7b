import "server-only";
import { readContent } from "@/lib/editions/read-content";
import { db } from "@/lib/platform/db";
import { claimReviews } from "./claim-review";
import { dataFeed } from "./data-feed";
import { correctionsIn, type PublishedPair } from "./published";

/** How many pairs are held at once. */
const BATCH = 100;
/** Stored content is canonical JSON, so a statement with an assessment has exactly this in it, and no text can. */
const ASSESSED = '"assessments":[{';

const edition = {
  id: true,
  number: true,
  hash: true,
  previousHash: true,
  content: true,
  pairId: true,
} as const;

/** Every published fact-check as the parts of one JSON document; what is held at once does not grow with their number. */
export function writeDataFeed(): AsyncGenerator<string> {
  return dataFeed(assessedPairs());
}

async function* assessedPairs() {
  let rank = "";
  for (;;) {
    const rows = await db().publishedPair.findMany({
      where: { withdrawn: false, rank: { gt: rank }, edition: { content: { contains: ASSESSED } } },
      orderBy: { rank: "asc" },
      take: BATCH,
      select: { rank: true, edition: { select: edition } },
    });
    const corrections = await listCorrected(rows.map(({ edition: { pairId } }) => pairId));
    for (const { edition } of rows) {
      const content = readContent(edition.content);
      const pair: PublishedPair = {
        edition: { ...edition, content },
        corrections: correctionsIn(corrections.get(edition.pairId) ?? []),
      };
      yield { pair, reviews: claimReviews(pair) };
    }
    const last = rows.at(-1);
    if (!last || rows.length < BATCH) return;
    rank = last.rank;
  }
}

async function listCorrected(pairIds: string[]) {
  const rows = await db().edition.findMany({
    where: { pairId: { in: pairIds }, kind: "correction" },
    orderBy: { number: "asc" },
    select: edition,
  });
  const editions = rows.map(({ content, ...row }) => ({ ...row, content: readContent(content) }));
  return Map.groupBy(editions, ({ pairId }) => pairId);
}
