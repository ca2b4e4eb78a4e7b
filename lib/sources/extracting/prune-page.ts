/** Stands beside the text of a page wherever it stands. */
const BESIDE = [
  "script",
  "style",
  "template",
  "noscript",
  "nav",
  "figcaption",
  "form",
  "dialog",
  "[role=navigation]",
  "[role=search]",
  "[role=dialog]",
  "[role=contentinfo]",
].join(",");

/** Words in the names that pages give to what stands beside their text. */
const NAMES =
  /(^|[\s_-])(advert(s|isement|ising)?|also-?(read|like)|breadcrumbs?|captions?|cookies?|consent|copyright|credits?|disclaimer|disclosure|newsletter|paywall|promo|ratings?|recent|recirc|recommend(ed|ations?)?|related|shar(e|ing)|sidebar|social|subscribe|suggestions?|third-party-services|reviews?|trending)([\s_-]|$)/i;
const NAMED = "div,section,aside,ul,ol,p,span,strong,h2,h3,h4,h5,h6,figure";

/** A part that holds more of the page than this is not beside the text, whatever its name. */
const LARGEST_SHARE = 0.2;

/** Takes out of a page what stands beside its text: menus, captions, shares, what else there is to read. */
export function prunePage(document: Document): void {
  for (const element of document.querySelectorAll(BESIDE)) element.remove();
  const limit = lengthOf(document.body) * LARGEST_SHARE;
  for (const element of document.querySelectorAll(NAMED)) {
    const names = `${element.getAttribute("class") ?? ""} ${element.id}`;
    if (NAMES.test(names) && lengthOf(element) <= limit) element.remove();
  }
}

function lengthOf(element: Element): number {
  return element.textContent?.length ?? 0;
}
