import { type Markup, markup } from "@/lib/platform/markup";
import { type CardOptions, cardAddress } from "./options";
import type { Card, CardSide } from "./schema";
import { plainWords } from "./words";

export type Snippets = {
  script: string;
  frame: string;
  image: string;
  text: string;
  markdown: string;
};

/** What a publisher copies, for a card of the pair under `site`. Each of them is complete and true by itself. */
export function snippetsOf(card: Card, site: string, options: Partial<CardOptions> = {}): Snippets {
  return {
    script: `${quotation(card, site, options).text}\n<script async src="${site}/embed.js" charset="utf-8"></script>`,
    frame: frame(card, site, { ...options, width: "100%", height: estimatedHeight(card, 600) }).text,
    image: image(card, site).text,
    text: plainText(card, site),
    markdown: markdown(card, site),
  };
}

/** The whole text, for where no script runs and no frame shows: feeds, mail, archives, and the day we are gone. */
function quotation(card: Card, site: string, { edition, theme, layout }: Partial<CardOptions>): Markup {
  const page = pageOf(card, site);
  const data = markup`${edition && markup` data-edition="${edition}"`}${theme === "auto" ? null : theme && markup` data-theme="${theme}"`}${layout === "compact" && markup` data-layout="compact"`}`;
  return markup`<blockquote class="restated-card" cite="${page}" data-restated="${card.slug}"${data}>
${told(card)}<p><b>Before</b>, ${card.before.when}, ${card.before.who}: <q lang="${card.before.language}">${plainWords(card.before)}</q></p>
<p><b>After</b>, ${card.after.when}, ${card.after.who}: <q lang="${card.after.language}">${plainWords(card.after)}</q></p>
<p>${card.labels.join(" · ")}. ${card.sentence} ${sourcesOf(card).map(({ name, url }) => markup`<a href="${url}">${name}</a>; `)}<a href="${page}">the whole record</a>, edition ${card.edition}, ${card.publishedOn}.</p>
</blockquote>`;
}

function told({ notice }: Card): Markup | null {
  return notice && markup`<p><b>${notice.title}.</b> ${notice.text}</p>\n`;
}

type Frame = Partial<CardOptions> & { width: number | string; height: number };

/** A plain frame. Its height is an estimate: pages with a script of ours or of their own make it exact. */
export function frame(card: Card, site: string, { width, height, ...options }: Frame): Markup {
  return markup`<iframe src="${cardAddress(site, card.slug, options)}" width="${width}" height="${height}" title="${titleOf(card)}" loading="lazy" style="border:0;max-width:600px" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" referrerpolicy="strict-origin-when-cross-origin"></iframe>`;
}

export function titleOf(card: Card): string {
  return `Restated: ${card.isWithdrawn ? "withdrawn" : card.headline}`;
}

function image(card: Card, site: string): Markup {
  return markup`<a href="${pageOf(card, site)}"><img src="${site}/pairs/${card.slug}/card.png" width="1200" height="630" style="max-width:100%;height:auto" alt="${altText(card)}"></a>`;
}

/** The words of the picture, for those who do not see it. */
export function altText({ before, after, labels }: Card): string {
  return `Before, ${said(before)}. After, ${said(after)}. ${labels.join(", ")}.`;
}

function said(side: CardSide): string {
  return `${side.when}, ${side.who}: “${plainWords(side)}”`;
}

function plainText(card: Card, site: string): string {
  return [
    card.notice && `${card.notice.title}: ${card.notice.text}`,
    `Before, ${said(card.before)}`,
    `After, ${said(card.after)}`,
    `${card.labels.join(" · ")}. ${card.sentence}`,
    ...sourcesOf(card).map(({ name, url }) => `Source: ${name}, ${url}`),
    `${pageOf(card, site)} (edition ${card.edition}, ${card.publishedOn})`,
  ]
    .filter(Boolean)
    .join("\n");
}

function markdown(card: Card, site: string): string {
  return [
    card.notice && `> **${inMarkdown(card.notice.title)}.** ${inMarkdown(card.notice.text)}\n>`,
    `> **Before**, ${inMarkdown(said(card.before))}\n>`,
    `> **After**, ${inMarkdown(said(card.after))}\n>`,
    `> ${inMarkdown(`${card.labels.join(" · ")}. ${card.sentence}`)}\n>`,
    `> ${[...sourcesOf(card).map(({ name, url }) => `[${inMarkdown(name)}](<${url}>)`), `[the whole record](<${pageOf(card, site)}>)`].join("; ")}, edition ${card.edition}, ${card.publishedOn}`,
  ]
    .filter(Boolean)
    .join("\n");
}

/** Every mark that means something in Markdown is a plain one (https://spec.commonmark.org/0.31.2/#backslash-escapes). */
function inMarkdown(words: string): string {
  return words.replace(/[\\`*_{}[\]<>()#+!|~&]/g, "\\$&").replace(/\s+/g, " ");
}

function sourcesOf({ before, after }: Card): { name: string; url: string }[] {
  const all = [before.source, after.source].filter((source) => source !== null);
  return all.filter(({ url }, place) => all.findIndex((other) => other.url === url) === place);
}

function pageOf({ slug }: Card, site: string): string {
  return `${site}/pairs/${slug}`;
}

/** About how tall a card is at a width, in pixels: for pages that cannot ask it. */
export function estimatedHeight(card: Card, width: number): number {
  if (card.isWithdrawn) return 150 + lines(card.notice?.text.length ?? 0, width) * 24;
  const columns = width >= 480 ? 2 : 1;
  const [before, after] = [card.before, card.after].map((side) => sideHeight(side, width / columns));
  const told = card.notice ? 22 + lines(card.notice.text.length + 30, width) * 23 : 0;
  const sides = columns === 2 ? Math.max(before ?? 0, after ?? 0) : (before ?? 0) + (after ?? 0);
  const head = 42 + lines(card.headline.length * 1.25, width) * 22;
  const foot = 20 + (columns === 2 ? 1 : 2) * 29;
  return Math.ceil(head + told + sides + 21 + lines(card.sentence.length, width) * 21 + foot);
}

function sideHeight(side: CardSide, width: number): number {
  const source = side.source ? 8 + lines(side.source.name.length, width) * 21 : 0;
  return 58 + lines(side.who.length, width) * 21 + lines(plainWords(side).length * 1.25, width) * 27 + source;
}

/** How many lines so many letters take in the small print of a card. */
function lines(letters: number, width: number): number {
  return Math.ceil(letters / Math.max(10, (width - 32) / 7.2));
}
