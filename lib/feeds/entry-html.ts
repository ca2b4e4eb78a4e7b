import { judgementWords, nameInOffice, noticeTitle } from "@/lib/editions/in-words";
import type { CitationContent, EditionContent, PairSummary, StatementContent } from "@/lib/editions/schema";
import { type ProseNode, parseProse } from "@/lib/pairs/prose";
import { CHECK_RESULTS } from "@/lib/pairs/vocabulary";
import { formatDay } from "@/lib/platform/dates";
import { directionOf } from "@/lib/platform/language";
import { type Markup, markup } from "@/lib/platform/markup";

type Notice = PairSummary["notice"];

/** The whole text of a pair for readers of feeds, who may never open our page; of a withdrawn pair the notice alone. */
export function entryHtml(content: EditionContent, notice: Notice): Markup {
  if (content.kind === "withdrawal") return markup`${noticeOf(content, notice)}`;
  const { pair, earlier, later } = content;
  return markup`${noticeOf(content, notice)}
<p>${judgementWords(content)}</p>
${statement("Before", earlier)}
${statement("After", later)}
<div lang="${pair.language}">${parseProse(pair.summary, pair.summaryFormat).map(prose)}</div>
<p>Sources</p>
<ul>${[...earlier.citations, ...later.citations].map(source)}</ul>`;
}

function noticeOf({ pair }: EditionContent, notice: Notice): Markup | null {
  if (!notice) return null;
  return markup`<p><strong>${noticeTitle(notice)}:</strong> <span lang="${pair.language}">${notice.text}</span></p>`;
}

function statement(name: string, given: StatementContent): Markup {
  const { said, quote, language, translation, occasion, citations } = given;
  return markup`<p><strong>${name}</strong>, ${formatDay(said.on, said.precision)}: ${whoSaid(given)}${occasion && `. ${occasion.name}`}</p>
<blockquote cite="${citations[0]?.source.url}" lang="${language}" dir="${directionOf(language)}">${quote}</blockquote>
${
  translation &&
  markup`<p>In translation:</p>
<blockquote lang="${translation.language}" dir="${directionOf(translation.language)}">${translation.text}</blockquote>`
}`;
}

function whoSaid({ speaker, spokenBy }: StatementContent): string {
  if (!spokenBy) return nameInOffice(speaker);
  return `${nameInOffice(spokenBy)}, speaking for ${nameInOffice(speaker)}`;
}

function source({ source: { url, title, publisher, language }, check }: CitationContent): Markup {
  return markup`<li><a href="${url}" lang="${language}">${title}</a>, ${publisher}. ${CHECK_RESULTS[check.result].label}.</li>`;
}

const WRAPPERS: Record<Exclude<ProseNode["kind"], "link" | "text">, (inside: Markup[]) => Markup> = {
  paragraph: (inside) => markup`<p>${inside}</p>`,
  emphasis: (inside) => markup`<em>${inside}</em>`,
  strong: (inside) => markup`<strong>${inside}</strong>`,
  code: (inside) => markup`<code>${inside}</code>`,
  quote: (inside) => markup`<blockquote>${inside}</blockquote>`,
  bullets: (inside) => markup`<ul>${inside}</ul>`,
  numbers: (inside) => markup`<ol>${inside}</ol>`,
  item: (inside) => markup`<li>${inside}</li>`,
};

function prose({ kind, text, href, children }: ProseNode): Markup {
  if (kind === "text" || text !== undefined) return markup`${text}`;
  const inside = children.map(prose);
  if (kind !== "link") return WRAPPERS[kind](inside);
  return href ? markup`<a href="${href}">${inside}</a>` : markup`${inside}`;
}
