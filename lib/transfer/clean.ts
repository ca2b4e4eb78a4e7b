/** Characters that no text needs and that can hide or turn words round: controls, and marks of direction. */
const UNSEEN = /(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const MARKUP = /<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1\s*>|<\/?[a-z][^<>]*>/gi;
const ENTITY = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi;
const NAMED: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ldquo: "“",
  rdquo: "”",
  lsquo: "‘",
  rsquo: "’",
  laquo: "«",
  raquo: "»",
  hellip: "…",
  ndash: "–",
  mdash: "—",
};

/** A foreign text as plain text: no markup, no unseen characters, whole characters only, trimmed. */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .normalize("NFC")
    .replace(/\r\n?/g, "\n")
    .replace(UNSEEN, "")
    .replace(MARKUP, " ")
    .trim();
}

/** The text of a piece of HTML in one line, its entities read; also of one that was escaped twice. */
export function textOfHtml(html: string): string {
  let text = html;
  for (let turn = 0; turn < 3; turn++) {
    const next = cleanText(text).replace(ENTITY, character);
    if (next === text) break;
    text = next;
  }
  return cleanText(text).replace(/\s+/g, " ").trim();
}

function character(whole: string, hex?: string, decimal?: string, name?: string): string {
  if (name) return NAMED[name.toLowerCase()] ?? whole;
  const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
}

/** An address that begins with http or https, written as a browser would; null for any other or a longer one. */
export function httpAddress(text: string): string | null {
  const trimmed = text.trim();
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:/i.test(trimmed) ? trimmed : `https://${trimmed}`);
  const isWeb = url?.protocol === "https:" || url?.protocol === "http:";
  if (!url || !isWeb || url.username || url.password || !url.hostname.includes(".")) return null;
  return url.href.length <= 2000 ? url.href : null;
}

/** A name as small letters, digits and single hyphens; empty when none of it can be written so. */
export function slugOf(name: string, longest = 80): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, longest)
    .replace(/^-+|-+$/g, "");
}
