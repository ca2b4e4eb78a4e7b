import { AT, boundaryAt, placeOf } from "./text-places";

type Span = { start: number; end: number };

/** The stretch of the text that is selected in `root`; null when nothing is, or it is elsewhere. */
export function selectedSpan(root: Element, length: number): Span | null {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(root)) return null;
  const start = placeOf(root, range.startContainer, range.startOffset) ?? 0;
  const end = placeOf(root, range.endContainer, range.endOffset) ?? length;
  return end > start ? { start, end } : null;
}

/** The part of the page that shows a stretch of the text. */
export function rangeOf(root: Element, { start, end }: Span): Range | null {
  const first = holderAt(root, start);
  const last = holderAt(root, Math.max(start, end - 1));
  const from = first && boundaryAt<Node>(first, start);
  const to = last && boundaryAt<Node>(last, end);
  if (!from || !to) return null;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

/** Brings a stretch of the text to the middle of the window. */
export function showSpan(root: Element, span: Span): void {
  holderAt(root, span.start)?.scrollIntoView({ block: "nearest" });
  const box = rangeOf(root, span)?.getBoundingClientRect();
  if (!box || (box.top > 120 && box.bottom < window.innerHeight - 160)) return;
  window.scrollBy({ top: box.top - window.innerHeight / 3 });
}

/** The element that shows the place `at`; the holders stand in the order of the text. */
function holderAt(root: Element, at: number): Element | null {
  const holders = root.hasAttribute(AT) ? [root] : root.querySelectorAll(`[${AT}]`);
  let low = 0;
  let high = holders.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (Number(holders[middle]?.getAttribute(AT)) <= at) low = middle;
    else high = middle - 1;
  }
  return holders[low] ?? null;
}
