import { parseHTML } from "linkedom";
import { elementText, tidy } from "./element-text";
import { mainText } from "./main-text";
import { pageFacts } from "./page-facts";

/** Above these, finding the text of a page may take long: all of its text is taken then. */
const MOST_ELEMENTS = 60_000;
const DEEPEST = 250;

/** The text of a page and what it says of itself. The text is empty when there is none. */
export function readHtml(html: string) {
  const { document } = parseHTML(html);
  if (!document.documentElement || !document.body)
    return { text: tidy(""), found: pageFacts(document).found };
  const { found, written } = pageFacts(document);
  if (isTooMuch(document)) {
    return { text: elementText(document.documentElement), found, extractedWith: "whole page" };
  }
  return { ...mainText(document, written), found };
}

function isTooMuch(document: Document): boolean {
  let [count, depth] = [0, 0];
  for (let node: Element | null = document.documentElement; node; ) {
    count += 1;
    if (count > MOST_ELEMENTS || depth > DEEPEST) return true;
    if (node.firstElementChild) {
      node = node.firstElementChild;
      depth += 1;
      continue;
    }
    while (node && !node.nextElementSibling) {
      node = node.parentElement;
      depth -= 1;
    }
    node = node?.nextElementSibling ?? null;
  }
  return false;
}
