import { type Found, firstDay, firstLanguage, firstLine } from "./found";
import { type LinkedArticle, linkedArticle } from "./linked-data";

const PUBLISHED = [
  "article:published_time",
  "og:article:published_time",
  "datePublished",
  "date",
  "dc.date",
  "dcterms.date",
  "dcterms.created",
  "parsely-pub-date",
  "sailthru.date",
  "pubdate",
  "publish-date",
  "citation_publication_date",
];

/** What a page says of itself in its JSON-LD, its meta elements and its text, in that order of trust. */
export function pageFacts(document: Document): { found: Found; written: string | null } {
  const meta = metaOf(document);
  const linked = linkedArticle(
    Array.from(document.querySelectorAll("script[type='application/ld+json']"), textOf),
  );
  return { found: foundIn(document, meta, linked), written: linked?.text ?? null };
}

function foundIn(
  document: Document,
  meta: (name: string) => string | null,
  linked: LinkedArticle | null,
): Found {
  const first = (selector: string) => textOf(document.querySelector(selector));
  const moment = (selector: string) => document.querySelector(selector)?.getAttribute("datetime");
  const writer = meta("article:author");
  return {
    title: firstLine(linked?.title, meta("og:title"), first("h1"), first("title")),
    publisher: firstLine(
      linked?.publisher,
      meta("og:site_name"),
      meta("dc.publisher"),
      meta("application-name"),
    ),
    author: firstLine(
      linked?.author,
      meta("author"),
      writer?.startsWith("http") ? null : writer,
      first("[rel=author]"),
      first("[itemprop=author]"),
    ),
    publishedOn: firstDay(
      linked?.published,
      ...PUBLISHED.map(meta),
      moment("time[itemprop=datePublished],time[pubdate]"),
      moment("article time[datetime],main time[datetime]"),
    ),
    language: firstLanguage(
      document.documentElement?.getAttribute("lang"),
      document.documentElement?.getAttribute("xml:lang"),
      linked?.language,
      meta("og:locale"),
      meta("content-language"),
    ),
  };
}

/** The content of the first meta element of each name, whichever attribute holds the name. */
function metaOf(document: Document): (name: string) => string | null {
  const contents = new Map<string, string>();
  for (const element of document.querySelectorAll("meta[content]")) {
    const attributes = ["property", "name", "itemprop", "http-equiv"];
    const name =
      attributes
        .map((each) => element.getAttribute(each))
        .find(Boolean)
        ?.toLowerCase() ?? "";
    if (!contents.has(name)) contents.set(name, element.getAttribute("content") ?? "");
  }
  return (name) => contents.get(name.toLowerCase()) ?? null;
}

function textOf(element: Element | null): string {
  return element?.textContent ?? "";
}
