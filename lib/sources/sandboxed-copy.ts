/** Nothing runs, nothing is fetched, nothing is sent, and the page has an origin of its own that nobody shares. */
const SANDBOX = [
  "sandbox",
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "img-src data:",
  "font-src data:",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join("; ");

const HEADERS = {
  "Content-Security-Policy": SANDBOX,
  "X-Content-Type-Options": "nosniff",
  "X-DNS-Prefetch-Control": "off",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Cache-Control": "private, no-store",
};

const MARKUP = ["text/html", "application/xhtml+xml"];

type Copy = { bytes: Uint8Array; mediaType: string; name: string; asFile?: boolean };

/**
 * A stored copy as it may be shown from our address: a page as a page and a text as a text, both in a sandbox;
 * anything else (a PDF too, whose viewer no sandbox lets run) is handed over as a file, byte for byte, as
 * everything is with `asFile`. `name` is what a file is called, without its ending.
 */
export function sandboxedCopy({ bytes, mediaType, name, asFile = false }: Copy): Response {
  const type = mediaType.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  const shown = asFile ? null : shownAs(type);
  if (!shown) {
    const disposition = `attachment; filename="${fileName(name, type)}"`;
    return respond(bytes, type === "application/pdf" ? type : "application/octet-stream", disposition);
  }
  const given = /;\s*charset\s*=\s*"?([\w.:-]{2,40})/i.exec(mediaType)?.[1] ?? null;
  const text = narrow(bytes, given);
  const charset = charsetOf(text, given) ?? (shown === "text/html" ? null : "windows-1252");
  const body = shown === "text/html" ? withoutCalls(text) : text;
  return respond(body, charset ? `${shown}; charset=${charset}` : shown, "inline");
}

function respond(bytes: Uint8Array, type: string, disposition: string): Response {
  const headers = { ...HEADERS, "Content-Type": type, "Content-Disposition": disposition };
  return new Response(new Uint8Array(bytes), { headers });
}

/** Captions and Markdown are read as they are; a browser would only offer them as files. */
function shownAs(type: string): string | null {
  if (MARKUP.includes(type)) return "text/html";
  return type === "application/x-subrip" || /^text\/(?!xml|.*script)/.test(type) ? "text/plain" : null;
}

/**
 * What is UTF-8 is said to be. Of other texts the charset that came with them is told, or else left to the
 * browser, which reads what a page says of itself.
 */
function charsetOf(bytes: Uint8Array, given: string | null): string | null {
  return isUtf8(bytes) ? "utf-8" : given;
}

/** UTF-16 as UTF-8, so that a tag in it looks like a tag; all else as it is. */
function narrow(bytes: Uint8Array, given: string | null): Uint8Array {
  const [first, second] = bytes;
  const byMark =
    (first === 0xff && second === 0xfe && "utf-16le") || (first === 0xfe && second === 0xff && "utf-16be");
  const name = byMark || given?.toLowerCase();
  return name && /^utf-16(le|be)?$/.test(name) ? Buffer.from(new TextDecoder(name).decode(bytes)) : bytes;
}

/**
 * No policy keeps a browser from connecting to where a `<link rel="preconnect">` or a frame points, which tells
 * that server that somebody reads the copy. In the sandbox neither does anything else, so each becomes a tag of
 * the same length that means nothing.
 */
function withoutCalls(bytes: Uint8Array): Uint8Array {
  const page = Buffer.from(bytes).toString("latin1");
  const quiet = page
    .replace(/<link(?=[\s/>])/gi, "<meta")
    .replace(
      /(<\/?)(?:iframe|frame)(?=[\s/>])/gi,
      (tag, start) => start + "x".repeat(tag.length - start.length),
    );
  return Buffer.from(quiet, "latin1");
}

/** Not so what only looks like ASCII because it is written with escapes (ISO-2022). */
function isUtf8(bytes: Uint8Array): boolean {
  if (bytes.includes(0x1b)) return false;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

const ENDINGS: Record<string, string> = {
  "application/pdf": "pdf",
  "text/html": "html",
  "application/xhtml+xml": "xhtml",
  "text/plain": "txt",
  "text/markdown": "md",
  "text/vtt": "vtt",
  "application/x-subrip": "srt",
};

function fileName(name: string, type: string): string {
  const ending = Object.hasOwn(ENDINGS, type) ? ENDINGS[type] : "bin";
  return `${name.replace(/[^\w-]/g, "") || "copy"}.${ending}`;
}
