import { elementText } from "./element-text";

const NAMES =
  /(^|[\s_-])(lead|lede|deck|dek|standfirst|teaser|abstract|subtitle|intro__title|vorspann|chapo)([\s_-]|$)/i;
const PARTS = "header p,header h2,article h2,article p,main header div,main h2,section p,p[class]";
const SHORTEST = 40;
const LONGEST = 1200;
const COMPARED = 60;

/**
 * Finds the lead of a page: the paragraph before its text that many pages keep in their head, and Readability
 * leaves out. Returns a function that puts it before the text unless it stands in it already.
 */
export function withLead(document: Document): (text: string) => string {
  const described = beginning(
    document
      .querySelector("meta[name=description],meta[property='og:description']")
      ?.getAttribute("content") ?? "",
  );
  const leads = Array.from(document.querySelectorAll(PARTS))
    .filter((element) => !element.closest("li,aside,footer,ul"))
    .map((element) => ({ names: namesAround(element), text: elementText(element) }))
    .filter(({ text }) => text.length >= SHORTEST && text.length <= LONGEST);
  const lead =
    leads.find(({ text }) => described.length >= SHORTEST && beginning(text) === described) ??
    leads.find(({ names }) => NAMES.test(names));
  return (text) => (lead && !oneLine(text).includes(beginning(lead.text)) ? `${lead.text}\n\n${text}` : text);
}

function namesAround(element: Element): string {
  return `${element.getAttribute("class") ?? ""} ${element.parentElement?.getAttribute("class") ?? ""}`;
}

function beginning(text: string): string {
  return oneLine(text).slice(0, COMPARED);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
