import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { WARCParser } from "warcio";
import { type Exchange, warcOf } from "./warc";

const html = "<p>The fee will never rise. Café.</p>";
const exchange: Exchange = {
  url: "https://sampleton.example/minutes?year=2021",
  statusLine: "HTTP/1.1 200 OK",
  headers: [
    ["Content-Type", "text/html; charset=utf-8"],
    ["Set-Cookie", "a=1"],
    ["Set-Cookie", "b=2"],
  ],
  body: new TextEncoder().encode(html),
  at: new Date("2026-03-01T12:00:00.123Z"),
};

async function readBack(warc: Uint8Array) {
  const records = [];
  for await (const record of new WARCParser([warc], { keepHeadersCase: true }))
    records.push({ record, text: await record.contentText() });
  const [first] = records;
  if (!first || records.length !== 1) throw new Error(`There are ${records.length} records.`);
  return first;
}

const sha256 = (bytes: Uint8Array) => `sha256:${createHash("sha256").update(bytes).digest("hex")}`;

test("an answer is read back with its address, moment, status, headers and words", async () => {
  const warc = await warcOf(exchange);
  expect([...warc.slice(0, 2)], "a gzip member").toEqual([0x1f, 0x8b]);

  const { record, text } = await readBack(warc);
  expect(record.warcHeaders.statusline).toBe("WARC/1.1");
  expect(record.warcType).toBe("response");
  expect(record.warcTargetURI).toBe(exchange.url);
  expect(record.warcDate).toBe("2026-03-01T12:00:00.123Z");
  expect(record.warcHeader("WARC-Record-ID")).toMatch(/^<urn:uuid:[0-9a-f-]{36}>$/);
  expect(record.httpHeaders?.statusline).toBe("HTTP/1.1 200 OK");
  expect([...(record.httpHeaders?.headers ?? [])]).toEqual(exchange.headers);
  expect(text).toBe(html);
});

test("its digests are those of the payload and of the whole block", async () => {
  const { record } = await readBack(await warcOf(exchange));
  expect(record.warcPayloadDigest).toBe(sha256(exchange.body));
  const head = [exchange.statusLine, ...exchange.headers.map((header) => header.join(": "))].join("\r\n");
  expect(record.warcBlockDigest).toBe(sha256(Buffer.from(`${head}\r\n\r\n${html}`)));
});

test("a packed body stays packed and is unpacked by its reader; no chunks are looked for in it", async () => {
  const headers = [
    ["Content-Encoding", "gzip"],
    ["Transfer-Encoding", "chunked"],
  ] as const;
  const body = gzipSync(html);
  const { record, text } = await readBack(await warcOf({ ...exchange, headers, body }));
  expect(record.warcPayloadDigest).toBe(sha256(body));
  expect(text).toBe(html);
  expect(record.httpHeaders?.headers.get("transfer-encoding")).toBeFalsy();
});

test("a header cannot add lines of its own, and an empty body is a record too", async () => {
  const headers = [["X-Note", "a\r\nSet-Cookie: evil=1\r\n\r\nbody"]] as const;
  const { record, text } = await readBack(await warcOf({ ...exchange, headers, body: new Uint8Array() }));
  expect([...(record.httpHeaders?.headers ?? [])]).toEqual([["X-Note", "a Set-Cookie: evil=1 body"]]);
  expect(text).toBe("");
});
