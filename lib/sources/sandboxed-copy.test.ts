import { expect, test } from "vitest";
import { sandboxedCopy } from "./sandboxed-copy";

const encode = (text: string) => new TextEncoder().encode(text);
const headersOf = (mediaType: string, bytes = encode("Words"), name = "0190-copy") =>
  Object.fromEntries(sandboxedCopy({ bytes, mediaType, name }).headers);

test("a stored page is shown in a sandbox that runs, fetches and sends nothing", () => {
  expect(headersOf("text/html; charset=utf-8")).toEqual({
    "content-type": "text/html; charset=utf-8",
    "content-disposition": "inline",
    "content-security-policy":
      "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; " +
      "form-action 'none'; base-uri 'none'; frame-ancestors 'self'",
    "x-content-type-options": "nosniff",
    "x-dns-prefetch-control": "off",
    "referrer-policy": "no-referrer",
    "cross-origin-resource-policy": "same-origin",
    "cache-control": "private, no-store",
  });
});

test("a file is handed over byte for byte, whatever it is", async () => {
  const bytes = encode('<link rel="preconnect" href="https://sampleton.example">');
  for (const mediaType of ["application/pdf", "text/html"]) {
    const response = sandboxedCopy({ bytes, mediaType, name: "x", asFile: true });
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes);
    expect(response.headers.get("content-disposition")).toMatch(/^attachment; filename="x\.(pdf|html)"$/);
  }
});

const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));

test.each([
  ['<LINK\nrel="preconnect" href="https://a.example"><p>Café', encode],
  ["<link/rel=preconnect><linked>", encode],
  ["<link rel=preconnect><p>Café", utf16],
])("no link of a page is left to tell its server of the reader: %j", async (page, write) => {
  const text = await sandboxedCopy({ bytes: write(page), mediaType: "text/html", name: "x" }).text();
  expect(text).toBe(page.replace(/<link(?=[\s/>])/i, "<meta"));
});

test("no frame of a page is left to call its server either", async () => {
  const page = '<IFRAME src="https://a.example"></iframe><frame/src=x><frameset><framework>';
  const response = sandboxedCopy({ bytes: encode(page), mediaType: "text/html", name: "x" });
  expect(await response.text()).toBe(
    '<xxxxxx src="https://a.example"></xxxxxx><xxxxx/src=x><frameset><framework>',
  );
});

test.each([
  ["text/html", "text/html; charset=utf-8"],
  ["APPLICATION/XHTML+XML", "text/html; charset=utf-8"],
  ["text/plain", "text/plain; charset=utf-8"],
  ["text/markdown", "text/plain; charset=utf-8"],
  ["text/vtt", "text/plain; charset=utf-8"],
  ["application/x-subrip", "text/plain; charset=utf-8"],
])("%s is shown as %s", (mediaType, shown) => {
  expect(headersOf(mediaType)).toMatchObject({ "content-type": shown, "content-disposition": "inline" });
});

test.each([
  ["application/pdf", "application/pdf", 'attachment; filename="0190-copy.pdf"'],
  ["image/svg+xml", "application/octet-stream", 'attachment; filename="0190-copy.bin"'],
  ["text/xml", "application/octet-stream", 'attachment; filename="0190-copy.bin"'],
  ["text/javascript", "application/octet-stream", 'attachment; filename="0190-copy.bin"'],
  ["application/warc", "application/octet-stream", 'attachment; filename="0190-copy.bin"'],
  ["", "application/octet-stream", 'attachment; filename="0190-copy.bin"'],
])("%s is handed over as a file, in the sandbox all the same", (mediaType, type, disposition) => {
  const headers = headersOf(mediaType);
  expect(headers).toMatchObject({ "content-type": type, "content-disposition": disposition });
  expect(headers["content-security-policy"]).toMatch(/^sandbox;/);
});

test("a name cannot break out of its header", () => {
  expect(headersOf("application/pdf", encode("x"), 'a"; x=\r\n../é')["content-disposition"]).toBe(
    'attachment; filename="ax.pdf"',
  );
});

const LATIN1 = new Uint8Array([0x63, 0x61, 0x66, 0xe9]);

test.each([
  [
    "UTF-8 is said to be, whatever else was claimed",
    "text/html; charset=iso-8859-1",
    encode("café"),
    "charset=utf-8",
  ],
  ["a charset that came with a page is told", "text/html; charset=iso-8859-1", LATIN1, "charset=iso-8859-1"],
  ["a page without one is left to say it itself", "text/html", LATIN1, undefined],
  ["a text without one is taken for what old texts are", "text/plain", LATIN1, "charset=windows-1252"],
  [
    "escapes are not taken for ASCII",
    "text/html; charset=iso-2022-jp",
    encode("\u001b$B$\u001b(B"),
    "charset=iso-2022-jp",
  ],
])("%s", (_claim, mediaType, bytes, charset) => {
  expect(headersOf(mediaType, bytes)["content-type"]?.split("; ")[1]).toBe(charset);
});
