import { createHash } from "node:crypto";
import { trimmed } from "@/lib/pairs/diff-part";
import { formatDay } from "@/lib/platform/dates";
import { directionOf } from "@/lib/platform/language";
import { type Markup, markup, ownCode } from "@/lib/platform/markup";
import { CARD_SCRIPT } from "./card-script";
import { CARD_STYLE } from "./card-style";
import type { CardOptions } from "./options";
import type { Card, CardNotice, CardSide } from "./schema";

type Around = { site: string; publisher: string; options: Pick<CardOptions, "theme" | "layout"> };

const STYLE = ownCode(CARD_STYLE);
const SCRIPT = ownCode(CARD_SCRIPT);

/**
 * What a card may do: show itself. Nothing is fetched, and only this script and this style run. Who may frame it is
 * left out on purpose: `frame-ancestors *` would keep out pages of apps and files, whose schemes are no network's.
 */
export const CARD_POLICY = [
  "default-src 'none'",
  `style-src '${hashOf(CARD_STYLE)}'`,
  `script-src '${hashOf(CARD_SCRIPT)}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** A card as one HTML document with everything in it. */
export function cardDocument(card: Card, around: Around): string {
  const title = card.isWithdrawn ? `Withdrawn: ${card.headline}` : card.headline;
  const body = card.isWithdrawn ? withdrawnBody(card, around) : pairBody(card, around);
  return page({ title, body, options: around.options, script: SCRIPT });
}

/** For an address that no pair has. It tells no height, so that what a page shows instead of it stays. */
export function unknownCard({ site, options }: Around): string {
  const body = markup`<article><header><h1>There is no such card</h1></header><footer><p>${link(`${site}/`, "Restated")}</p></footer></article>`;
  return page({ title: "There is no such card", body, options, script: null });
}

type Page = { title: string; body: Markup; options: Around["options"]; script: Markup | null };

function page({ title, body, options: { theme, layout }, script }: Page): string {
  return markup`<!doctype html>
<html lang="en" data-theme="${theme}" data-layout="${layout}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${title}</title><style>${STYLE}</style></head><body><main>${body}</main>${script && markup`<script>${script}</script>`}</body></html>`
    .text;
}

function pairBody(card: Card, around: Around): Markup {
  const [relation = "", ...others] = card.labels;
  return markup`<article aria-labelledby="h">${card.notice && notice(card.notice)}<header><h1 id="h" lang="${card.language}" dir="${directionOf(card.language)}">${card.headline}</h1><p class="labels"><b>${relation}</b> · ${others.join(" · ")}</p></header><div class="sides">${side(card.before)}${side(card.after)}</div><p class="sentence">${card.sentence}</p>${foot(card, around)}</article>`;
}

function withdrawnBody(card: Card, around: Around): Markup {
  return markup`<article aria-labelledby="h"><header><h1 id="h">This pair has been withdrawn</h1></header>${card.notice && notice(card.notice)}${foot(card, around)}</article>`;
}

function notice({ title, text, language }: CardNotice): Markup {
  return markup`<div class="notice"><p><b>${title}.</b> <span lang="${language}" dir="${directionOf(language)}">${text}</span></p></div>`;
}

function side({ name, when, day, who, language, words, source, moreSources }: CardSide): Markup {
  const label = name === "Before" ? "removed" : "added";
  const shown = words.map(({ text, isChanged }) => (isChanged ? marked(text, label) : markup`${text}`));
  return markup`<figure><figcaption><b>${name}</b> <time datetime="${day}">${when}</time><br>${who}</figcaption><blockquote lang="${language}" dir="${directionOf(language)}"${source && markup` cite="${source.url}"`}>${shown}</blockquote>${source && markup`<p class="source labels">${link(source.url, source.name)}${moreSources > 0 && ` and ${moreSources} more`}</p>`}</figure>`;
}

/** The space around changed words is not what changed. Many readers announce no mark, so it is said. */
function marked(text: string, label: string): Markup {
  const { before, words, after } = trimmed(text);
  return markup`${before}<mark><span class="sr" lang="en">${label}: </span>${words}</mark>${after}`;
}

function foot({ slug, edition, newest, publishedOn }: Card, { site, publisher }: Around): Markup {
  const which = edition === newest ? `Edition ${edition}` : `Edition ${edition} of ${newest}`;
  return markup`<footer><p>${link(`${site}/pairs/${slug}`, "The whole record, with sources")}</p><p>${publisher} · ${link(`${site}/pairs/${slug}/editions/${edition}`, which)}, <time datetime="${publishedOn}">${formatDay(publishedOn)}</time></p></footer>`;
}

function link(address: string, words: string): Markup {
  return markup`<a href="${address}" target="_blank" rel="noopener">${words}</a>`;
}

function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
