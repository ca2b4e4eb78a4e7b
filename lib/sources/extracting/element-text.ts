/** What begins a paragraph of its own. */
const BLOCKS = new Set(
  "address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend main nav ol p pre section summary table tbody tfoot thead ul".split(
    " ",
  ),
);
/** What begins a line of its own. */
const LINES = new Set(["li", "tr", "br", "option", "caption"]);
const CELLS = new Set(["td", "th"]);
const SILENT = new Set(
  "audio button canvas iframe math noscript object script select style svg template textarea title video".split(
    " ",
  ),
);
const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/** The parts of a document tree that are read here. */
export type TreeNode = {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly firstChild: TreeNode | null;
  readonly nextSibling: TreeNode | null;
  readonly parentNode: TreeNode | null;
};

/**
 * The text of a part of a page as a reader sees it: paragraphs parted by a blank line, lines by a line break,
 * white space otherwise single spaces. Walks without recursion, because pages may be nested without end.
 */
export function elementText(root: TreeNode): string {
  const pieces: string[] = [];
  for (let node: TreeNode | null = root; node; node = nextNode(node, root, pieces)) {
    if (node.nodeType === TEXT_NODE) pieces.push((node.textContent ?? "").replace(/\s+/g, " "));
    else if (node.nodeType === ELEMENT_NODE) pieces.push(breakAt(node));
  }
  return tidy(pieces.join(""));
}

/** Paragraphs of any text in the form that all text is kept in. */
export function tidy(text: string): string {
  return text
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

function nextNode(from: TreeNode, root: TreeNode, pieces: string[]): TreeNode | null {
  if (from.firstChild && !SILENT.has(nameOf(from))) return from.firstChild;
  let node: TreeNode | null = from;
  while (node && node !== root) {
    if (node.nodeType === ELEMENT_NODE) pieces.push(breakAfter(node));
    if (node.nextSibling) return node.nextSibling;
    node = node.parentNode;
  }
  return null;
}

function breakAt(node: TreeNode): string {
  const name = nameOf(node);
  if (BLOCKS.has(name)) return "\n\n";
  return LINES.has(name) ? "\n" : "";
}

function breakAfter(node: TreeNode): string {
  const name = nameOf(node);
  if (CELLS.has(name)) return " ";
  return name === "br" ? "" : breakAt(node);
}

function nameOf(node: TreeNode): string {
  return node.nodeName.toLowerCase();
}
