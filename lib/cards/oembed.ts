import { z } from "zod";
import { markup, ownCode } from "@/lib/platform/markup";
import type { Card } from "./schema";
import { estimatedHeight, frame, titleOf } from "./snippets";
import { plainWords } from "./words";

const Pixels = z.coerce.number().int().min(1).max(100_000);

/** What a consumer asks (https://oembed.com, section 2.2); what it asks besides is ignored. */
export const OembedQuery = z.object({
  url: z.url({ protocol: /^https?$/, error: "Give the address of a pair as `url`." }),
  maxwidth: Pixels.optional(),
  maxheight: Pixels.optional(),
  format: z.string().default("json"),
});

export type OembedQuery = z.infer<typeof OembedQuery>;
type Around = { site: string; publisher: string };
type Answer = Record<string, string | number>;

const WIDEST = 600;
const PICTURE = { width: 1200, height: 630 };

/** Which pair and edition an address of ours is about, or null. */
export function pairAt(address: string, site: string): { slug: string; edition?: number } | null {
  const url = new URL(address);
  if (url.host !== new URL(site).host) return null;
  const found = url.pathname.match(/^\/(?:pairs|embed)\/([a-z0-9-]+)(?:\/editions\/([1-9]\d{0,5}))?\/?$/);
  if (!found?.[1]) return null;
  const edition = found[2] ?? url.searchParams.get("edition");
  return { slug: found[1], ...(edition && /^[1-9]\d{0,5}$/.test(edition) && { edition: Number(edition) }) };
}

/**
 * The answer of type `rich`: first a quotation, which WordPress keeps for where the frame does not show, then
 * exactly one frame with a title (lib/decisions says what other consumers make of it).
 */
export function oembedOf(card: Card, asked: { edition?: number } & OembedQuery, around: Around): Answer {
  const { maxwidth = WIDEST, maxheight = Number.POSITIVE_INFINITY, edition } = asked;
  const width = Math.min(WIDEST, maxwidth);
  const height = Math.min(estimatedHeight(card, width), maxheight);
  const page = `${around.site}/pairs/${card.slug}`;
  const html = markup`<blockquote class="restated-card"><a href="${page}">${inOneLine(card)}</a></blockquote>${frame(card, around.site, { edition, width, height })}`;
  const fits = PICTURE.width <= (asked.maxwidth ?? PICTURE.width) && PICTURE.height <= maxheight;
  return {
    version: "1.0",
    type: "rich",
    title: titleOf(card),
    author_name: around.publisher,
    author_url: `${around.site}/about`,
    provider_name: "Restated",
    provider_url: `${around.site}/`,
    cache_age: 60,
    width,
    height,
    html: html.text,
    ...(fits &&
      !card.isWithdrawn && {
        thumbnail_url: `${page}/card.png`,
        thumbnail_width: PICTURE.width,
        thumbnail_height: PICTURE.height,
      }),
  };
}

/** The same in XML, one element for each key. */
export function oembedXml(answer: Answer): string {
  const elements = Object.entries(answer).map(([key, value]) => {
    return markup`${ownCode(`<${key}>`)}${value}${ownCode(`</${key}>`)}`;
  });
  return markup`<?xml version="1.0" encoding="utf-8" standalone="yes"?>
<oembed>${elements}</oembed>
`.text;
}

function inOneLine({ before, after, labels, isWithdrawn, notice, headline }: Card): string {
  if (isWithdrawn) return `${notice?.title ?? "Withdrawn"}: ${notice?.text ?? headline}`;
  const told = notice ? `${notice.title}: ${notice.text} ` : "";
  return `${told}“${plainWords(before)}” — ${before.who}, ${before.when}. Then: “${plainWords(after)}” — ${after.who}, ${after.when}. ${labels[0]}.`;
}
