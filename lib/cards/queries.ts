import "server-only";
import { listEditions } from "@/lib/editions/queries";
import { cachedUnder, tags } from "@/lib/platform/cache";
import { currentSettings, siteAddress } from "@/lib/platform/settings";
import { cardOf } from "./card";
import { cardDocument, unknownCard } from "./card-document";
import type { CardOptions } from "./options";
import type { Card } from "./schema";

/** What a slug can be: a database need not be asked for any other, and one of ours refuses some. */
const SLUG = /^[a-z0-9-]{1,200}$/;

export type CardAnswer = { status: 200 | 404 | 410; html: string };

/** What the card of a pair shows, or null. `edition` pins one. */
export async function findCard(slug: string, edition?: number): Promise<Card | null> {
  "use cache";
  cachedUnder(tags.pair(slug), tags.pairs);
  return SLUG.test(slug) ? cardOf(await listEditions(slug), edition) : null;
}

/** The card as a document, with the status that goes with it: 410 for a withdrawn pair, 404 for none. */
export async function findCardDocument(slug: string, options: CardOptions): Promise<CardAnswer> {
  "use cache";
  cachedUnder(tags.pair(slug), tags.pairs);
  const { edition, theme, layout } = options;
  const around = {
    site: siteAddress(),
    publisher: currentSettings().PUBLISHER_NAME,
    options: { theme, layout },
  };
  const card = await findCard(slug, edition);
  if (!card) return { status: 404, html: unknownCard(around) };
  return { status: card.isWithdrawn ? 410 : 200, html: cardDocument(card, around) };
}
