type Json = Record<string, unknown>;

/** Deeper than any real page; a foreign file may be as deep as it likes. */
const DEEPEST = 40;

/** The JSON-LD blocks of a page, or the text itself when it is no page. One pass, however hostile the page. */
export function blocksOf(text: string): string[] {
  const lower = text.toLowerCase();
  const blocks: string[] = [];
  for (let open = lower.indexOf("<script"); open >= 0; open = lower.indexOf("<script", open)) {
    const begin = lower.indexOf(">", open) + 1;
    if (begin === 0) break;
    const close = lower.indexOf("</script", begin);
    const end = close < 0 ? text.length : close;
    if (lower.slice(open, begin).includes("ld+json")) blocks.push(text.slice(begin, end));
    open = end;
  }
  return blocks.length > 0 ? blocks : [text];
}

/**
 * Reads JSON that is whole or broken in one of the ways that pages break it: comments or CDATA around it, raw
 * line breaks inside strings, commas before a closing bracket, or every quotation mark escaped once more.
 * Undefined when it cannot be read.
 */
export function readBroken(block: string): unknown {
  const bare = unwrapped(block);
  const attempts = [
    () => bare,
    () => bare.replace(/\p{Cc}/gu, " "),
    () => bare.replace(/\p{Cc}/gu, " ").replace(/,(\s*[}\]])/g, "$1"),
    () => unescaped(bare),
    () => unescaped(unescaped(bare)),
    () => bare.replace(/&quot;|&#34;|&#x22;/gi, '"').replace(/&amp;/gi, "&"),
  ];
  for (const attempt of attempts) {
    const value = parsed(attempt);
    if (typeof value === "string") return parsed(() => value);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** Every ClaimReview in a value, however it is nested: alone, in a list, in `@graph`, in a feed's items. */
export function claimReviewsIn(value: unknown): Json[] {
  const byId = new Map<string, Json>();
  const found: Json[] = [];
  walk(value, (node) => {
    const id = node["@id"];
    if (typeof id === "string" && Object.keys(node).length > 1 && !byId.has(id)) byId.set(id, node);
    if (isClaimReview(node)) found.push(node);
  });
  return found.map((node) => resolved(node, byId));
}

function walk(root: unknown, visit: (node: Json) => void): void {
  const open: [unknown, number][] = [[root, 0]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [value, depth] = next;
    if (typeof value !== "object" || value === null || depth > DEEPEST) continue;
    if (!Array.isArray(value)) visit(value as Json);
    for (const each of Object.values(value).reverse()) open.push([each, depth + 1]);
  }
}

function isClaimReview(node: Json): boolean {
  const types = [node["@type"] ?? node.type].flat();
  return types.some((type) => typeof type === "string" && /(^|[/:#])ClaimReview$/.test(type.trim()));
}

/** A review whose parts stand elsewhere in the block, named by `@id`, gets them put in. */
function resolved(node: Json, byId: Map<string, Json>): Json {
  const entries = Object.entries(node).map(([key, value]) => [key, lookedUp(value, byId)]);
  return Object.fromEntries(entries);
}

function lookedUp(value: unknown, byId: Map<string, Json>): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const id = (value as Json)["@id"];
  const isOnlyName =
    typeof id === "string" && Object.keys(value).every((key) => key === "@id" || key === "@type");
  return isOnlyName ? (byId.get(id) ?? value) : value;
}

function unwrapped(block: string): string {
  return block
    .trim()
    .replace(/^\ufeff/, "")
    .replace(/^(<!--|\/\/\s*<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)/, "")
    .replace(/(-->|\/\/\s*\]\]>|\/\*\s*\]\]>\s*\*\/|\]\]>)$/, "")
    .trim()
    .replace(/;$/, "");
}

/** Takes one level of escapes off, where a page holds a string of JSON that was put into another. */
function unescaped(text: string): string {
  return String(JSON.parse(`"${text.replace(/\p{Cc}/gu, " ")}"`));
}

function parsed(make: () => string): unknown {
  try {
    return JSON.parse(make());
  } catch {
    return undefined;
  }
}
