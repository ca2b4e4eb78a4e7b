import { Readability } from "@mozilla/readability";
import { elementText } from "./element-text";
import { withLead } from "./lead";
import { prunePage } from "./prune-page";

export type MainText = { text: string; extractedWith: string };

/** Below this, what Readability found is a teaser or a notice rather than an article. */
const SHORTEST = 250;
/** What pages mark as their text has to hold this many times more before it is taken instead. */
const MUCH_MORE = 3;
const PARAGRAPHS = "p,blockquote,li,h2,h3";
const MARKED = "[itemprop=articleBody],article,main,[role=main],#content,#main";

/**
 * The text of a page without what stands around it. Readability finds it in most; where it finds nothing, or
 * much less than the page itself marks as its text, that is taken. `written` is the text that the page gives
 * to machines, if it does. The document is used up.
 */
export function mainText(document: Document, written: string | null): MainText {
  prunePage(document);
  const marked = markedText(document);
  const all = paragraphs(document.body);
  const lead = withLead(document);
  const found = readable(document);
  const best = longest(longest(marked, written ?? ""), found.length < SHORTEST ? all : "");
  if (found.length >= SHORTEST && best.length < found.length * MUCH_MORE) {
    return { text: lead(found), extractedWith: "readability" };
  }
  if (best.length > found.length) return { text: lead(best), extractedWith: "marked text" };
  return { text: found, extractedWith: "readability" };
}

function readable(document: Document): string {
  const options = { serializer: (node: Node) => node, charThreshold: 500 };
  const article = new Readability<Node>(document, options).parse();
  return article?.content ? elementText(article.content) : "";
}

/** The paragraphs of the part that is marked as the text. */
function markedText(document: Document): string {
  return [...document.querySelectorAll(MARKED)].map(paragraphs).reduce(longest, "");
}

/** Those that are not mostly links to something else. */
function paragraphs(part: Element): string {
  return Array.from(part.querySelectorAll(PARAGRAPHS))
    .filter((each) => !each.parentElement?.closest(PARAGRAPHS) && !isLinks(each))
    .map(elementText)
    .filter((text) => text !== "")
    .join("\n\n");
}

function isLinks(element: Element): boolean {
  const linked = Array.from(element.querySelectorAll("a"), (link) => link.textContent?.length ?? 0);
  return linked.reduce((sum, length) => sum + length, 0) * 2 > (element.textContent?.length ?? 0);
}

function longest(one: string, other: string): string {
  return other.length > one.length ? other : one;
}
