/** What is needed of a DOM node to tell which character of a text it shows. */
export type TextNode = {
  nodeType: number;
  parentNode: TextNode | null;
  childNodes: ArrayLike<TextNode>;
  textContent: string | null;
  getAttribute?(name: string): string | null;
};

const TEXT_NODE = 3;

/** The attribute of an element that shows a stretch of a text: where it begins. All in it is that stretch. */
export const AT = "data-at";

/**
 * Which place of a text (in UTF-16 units) a boundary of a DOM range stands for. `root` holds elements that
 * each show a stretch of the text and have its start as `data-at`; what stands between them counts as the
 * start of the next. Null when the boundary is outside of `root`.
 */
export function placeOf(root: TextNode, node: TextNode, offset: number): number | null {
  const holder = holderOf(root, node);
  if (holder) return startOf(holder) + lengthBefore(holder, node, offset);
  if (!isWithin(root, node)) return null;
  return placeBetween(root, node, offset);
}

/** The text node in `holder`, and the offset in it, at which the place `at` of the text stands. */
export function boundaryAt<N extends TextNode>(holder: N, at: number): { node: N; offset: number } | null {
  let left = at - startOf(holder);
  let last: { node: N; offset: number } | null = null;
  for (const node of textNodes(holder)) {
    const { length } = node.textContent ?? "";
    if (left <= length) return { node, offset: Math.max(0, left) };
    left -= length;
    last = { node, offset: length };
  }
  return last;
}

function holderOf(root: TextNode, node: TextNode): TextNode | null {
  for (let up: TextNode | null = node; up && up !== root; up = up.parentNode) if (isHolder(up)) return up;
  return isHolder(root) && isWithin(root, node) ? root : null;
}

function isHolder(node: TextNode): boolean {
  return node.getAttribute?.(AT) != null;
}

function startOf(holder: TextNode): number {
  return Number(holder.getAttribute?.(AT));
}

function isWithin(root: TextNode, node: TextNode): boolean {
  for (let up: TextNode | null = node; up; up = up.parentNode) if (up === root) return true;
  return false;
}

/** How many characters stand in `holder` before the boundary. */
function lengthBefore(holder: TextNode, node: TextNode, offset: number): number {
  let length = node.nodeType === TEXT_NODE ? offset : lengthOf(Array.from(node.childNodes).slice(0, offset));
  for (let at = node; at !== holder && at.parentNode; at = at.parentNode) {
    const siblings = Array.from(at.parentNode.childNodes);
    length += lengthOf(siblings.slice(0, siblings.indexOf(at)));
  }
  return length;
}

function lengthOf(nodes: TextNode[]): number {
  return nodes.reduce((sum, { textContent }) => sum + (textContent?.length ?? 0), 0);
}

/** The start of the first stretch behind the boundary; the end of the last one when there is none. */
function placeBetween(root: TextNode, node: TextNode, offset: number): number | null {
  let behind = Array.from(node.childNodes).slice(offset);
  for (let at: TextNode = node; ; ) {
    const next = behind.flatMap((one) => holdersIn(one))[0];
    if (next) return startOf(next);
    if (at === root || !at.parentNode) break;
    const siblings = Array.from(at.parentNode.childNodes);
    behind = siblings.slice(siblings.indexOf(at) + 1);
    at = at.parentNode;
  }
  const last = holdersIn(root).at(-1);
  return last ? startOf(last) + (last.textContent?.length ?? 0) : null;
}

function holdersIn(node: TextNode): TextNode[] {
  return isHolder(node) ? [node] : Array.from(node.childNodes).flatMap(holdersIn);
}

function* textNodes<N extends TextNode>(node: N): Generator<N> {
  if (node.nodeType === TEXT_NODE) yield node;
  else for (const child of Array.from(node.childNodes)) yield* textNodes(child as N);
}
