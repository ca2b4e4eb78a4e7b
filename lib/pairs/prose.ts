import { parse, postprocess, preprocess } from "micromark";

/**
 * A part of a text in Markdown. `at` is where it begins, so that no two of one kind have the same; `text` is set
 * on texts and `href`, always a full http or https address, on links.
 */
export type ProseNode = { kind: Kind; at: number; children: ProseNode[]; text?: string; href?: string };

type Kind =
  | "text"
  | "paragraph"
  | "emphasis"
  | "strong"
  | "code"
  | "link"
  | "quote"
  | "bullets"
  | "numbers"
  | "item";

/** How the words of an edition's summary are written; editions of the first content version are plain. */
export type ProseFormat = "plain" | "markdown";

/** What editors do not need, and readers must not be given: none of it is read as anything but its characters. */
const DISABLED = [
  ...["htmlFlow", "htmlText", "labelStartImage", "headingAtx", "setextUnderline", "thematicBreak"],
  ...["codeIndented", "codeFenced", "definition", "characterReference"],
];

const OPENS: Readonly<Record<string, Kind>> = {
  paragraph: "paragraph",
  emphasis: "emphasis",
  strong: "strong",
  codeText: "code",
  link: "link",
  autolink: "link",
  blockQuote: "quote",
  listUnordered: "bullets",
  listOrdered: "numbers",
  listItemPrefix: "item",
};
const WORDS = new Set(["data", "characterEscapeValue", "codeTextData", "autolinkProtocol", "autolinkEmail"]);
/** Beyond this depth nothing is nested any further. */
const DEEPEST = 8;

/** A text with more of them is not prose, and would take the parser seconds: it is left plain. */
const MOST_MARKS = 1000;

/**
 * A text in the part of Markdown that editors have: paragraphs, emphasis, links, lists, quotations. Nothing else
 * has a meaning, HTML, images and headings least of all; a line break is one for readers too.
 */
export function parseProse(words: string, format: ProseFormat = "markdown"): ProseNode[] {
  if (format === "plain" || marksIn(words) > MOST_MARKS) {
    const text: ProseNode = { kind: "text", at: 0, children: [], text: words };
    return [{ kind: "paragraph", at: 0, children: [text] }];
  }
  const builder = new TreeBuilder();
  for (const [move, token, context] of eventsOf(words)) {
    const at = token.start.offset;
    if (move === "enter") builder.enter(token.type, at);
    else builder.exit(token.type, { at, words: () => context.sliceSerialize(token) });
  }
  return builder.root.children;
}

/** The words of such a text without its marks, for searching, cards and descriptions. */
export function proseText(words: string, format: ProseFormat = "markdown"): string {
  return blocksText(parseProse(words, format), "\n\n");
}

function marksIn(words: string): number {
  return words.replaceAll(/[^*_[<>`]/g, "").length;
}

function eventsOf(words: string) {
  const parser = parse({ extensions: [{ disable: { null: DISABLED } }] });
  return postprocess(parser.document().write(preprocess()(words, "utf8", true)));
}

function blocksText(nodes: readonly ProseNode[], between: string): string {
  return nodes.map(textOf).join(between);
}

function textOf({ kind, text, children }: ProseNode): string {
  if (text !== undefined) return text;
  const isBlocks = kind === "quote" || kind === "bullets" || kind === "numbers" || kind === "item";
  return blocksText(children, isBlocks ? "\n" : "");
}

class TreeBuilder {
  readonly root: ProseNode = { kind: "paragraph", at: -1, children: [] };
  private readonly open: { type: string; node: ProseNode }[] = [];
  /** Inside the address or the title of a link words are none of the text. */
  private aside: { type: string; words: string } | null = null;

  enter(type: string, at: number): void {
    if (type === "resourceDestinationString" || type === "resourceTitleString")
      this.aside = { type, words: "" };
    const kind = OPENS[type];
    if (!kind) return;
    if (kind === "item" && this.top?.type === "listItemPrefix") this.open.pop();
    const parent = this.top?.node ?? this.root;
    const node = this.open.length < DEEPEST ? { kind, at, children: [] } : parent;
    if (node !== parent) parent.children.push(node);
    this.open.push({ type, node });
  }

  exit(type: string, { at, words }: { at: number; words: () => string }): void {
    if (WORDS.has(type)) this.add(words(), at);
    if (type === "lineEnding" && this.isInWords()) this.add("\n", at);
    if (type === "autolinkProtocol") this.link(words());
    if (this.aside?.type === type) this.closeAside();
    if (type === "listItemPrefix" || !OPENS[type]) return;
    if (this.top?.type === "listItemPrefix") this.open.pop();
    this.open.pop();
  }

  private get top() {
    return this.open.at(-1);
  }

  private isInWords(): boolean {
    return this.open.some(({ type }) => type === "paragraph");
  }

  private add(text: string, at: number): void {
    if (this.aside) this.aside.words += text;
    else (this.top?.node ?? this.root).children.push({ kind: "text", at, children: [], text });
  }

  private closeAside(): void {
    if (this.aside?.type === "resourceDestinationString") this.link(this.aside.words);
    this.aside = null;
  }

  private link(address: string): void {
    const node = this.top?.node;
    if (node?.kind === "link" && URL.canParse(address) && /^https?:\/\//i.test(address)) {
      node.href = new URL(address).href;
    }
  }
}
