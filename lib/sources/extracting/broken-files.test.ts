import { expect, test } from "vitest";
import { Refusal } from "@/lib/platform/errors";
import type { MediaType } from "../media-types";
import { extract } from "./extract";
import { makePdf } from "./testing/make-pdf";

const HTML = `<!doctype html><html lang="en"><head><title>A bridge</title><meta charset="utf-8"><script type="application/ld+json">{"@type":"NewsArticle","headline":"A bridge","author":{"name":"Ada Example"}}</script></head><body><nav><ul><li><a href="/">Home</a></ul></nav><article><h1>A bridge</h1>${"<p>Ada Example said: <q>we will build it</q>, and &amp; not &#x1F600; later.</p><table><tr><td>1<td>2</table>".repeat(12)}</article></body></html>`;
const VTT = `WEBVTT\n\n${"1\n00:00:01.000 --> 00:00:02.500 align:start\n<v Ada Example>We will <i>build</i> it</v>\n\n".repeat(8)}`;
const SRT = "1\r\n00:00:01,000 --> 00:00:02,500\r\n{\\an8}We <b>will</b>\r\nbuild it.\r\n\r\n".repeat(8);
const PDF = makePdf(
  Array.from({ length: 12 }, (_, at) => ({ text: `Line ${at} of the remarks.`, top: 40 + at * 20 })),
  "/Title (Remarks)",
);

const encode = (text: string) => new TextEncoder().encode(text);
const WHOLE: [MediaType, Uint8Array][] = [
  ["text/html", encode(HTML)],
  ["application/pdf", PDF],
  ["text/vtt", encode(VTT)],
  ["application/x-subrip", encode(SRT)],
];
const EACH = 60;
/** Long for one small file, short for a reader who waits. */
const LONGEST = 5000;

/** Numbers that look random and are the same in every run. */
function* numbers(seed: number) {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state;
  }
}

/** Cuts a file off, overwrites, doubles or takes out parts of it. */
function broken(bytes: Uint8Array, seed: number): Uint8Array {
  const source = numbers(seed + 1);
  const next = (below: number) => (source.next().value ?? 0) % Math.max(1, below);
  let file = Buffer.from(bytes);
  for (let harm = 0; harm <= seed % 4; harm += 1) {
    const at = next(file.length);
    const length = next(200);
    const ways = [
      () => file.subarray(0, at),
      () => Buffer.concat([file.subarray(0, at), file.subarray(at + length)]),
      () => Buffer.concat([file.subarray(0, at + length), file.subarray(at)]),
      () => file.map((byte, index) => (index >= at && index < at + length ? next(256) : byte)),
    ];
    file = Buffer.from(ways[(seed + harm) % ways.length]?.() ?? file);
  }
  return file;
}

test.each(WHOLE)(
  "60 broken files of the type %s give text or a reason, and none crashes or hangs",
  async (mediaType, bytes) => {
    expect((await extract({ bytes, mediaType })).text).not.toBe("");
    let refused = 0;
    for (let seed = 0; seed < EACH; seed += 1) {
      const started = performance.now();
      try {
        const { text } = await extract({ bytes: broken(bytes, seed), mediaType });
        expect(text).toMatch(/[\p{L}\p{N}]/u);
      } catch (error) {
        if (!(error instanceof Refusal)) throw new Error(`Broken file ${seed}: ${error}`, { cause: error });
        refused += 1;
      }
      expect(performance.now() - started, `broken file ${seed}`).toBeLessThan(LONGEST);
    }
    expect(refused).toBeLessThan(EACH);
  },
);

const MANY = 100_000;
test.each<[string, MediaType, string]>([
  ["elements without end", "text/html", "<div>".repeat(MANY)],
  ["elements that are related without end", "text/html", `${'<div class="related">a '.repeat(20_000)}`],
  ["paragraphs without end", "text/html", "<p>We will.".repeat(MANY)],
  ["lists within lists", "text/html", "<ul><li>a".repeat(20_000)],
  ["attributes without end", "text/html", `<p ${"a=b ".repeat(MANY)}>We will.`],
  ["marks of elements", "text/html", "<".repeat(MANY)],
  ["comments never closed", "text/html", "<!--".repeat(MANY)],
  ["links only", "text/html", '<a href="/">more</a>'.repeat(20_000)],
  ["tables within tables", "text/html", "<table><tr><td>a".repeat(5000)],
  [
    "linked data within itself",
    "text/html",
    `<script type="application/ld+json">${"[".repeat(MANY)}</script><p>a`,
  ],
  ["spaces without end", "text/markdown", `<s>${" ".repeat(MANY)}a`],
  ["strikes never closed", "text/markdown", "<s>a ".repeat(MANY)],
  ["line breaks without end", "text/plain", `a${"\n \n".repeat(MANY)}b`],
  ["arrows without end", "text/vtt", `WEBVTT\n\n${"-->".repeat(MANY)}`],
  ["a time without end", "text/vtt", `WEBVTT\n\n00:00:01.000 --> ${"0".repeat(MANY)}`],
  ["marks in captions", "text/vtt", `WEBVTT\n\n00:01.000 --> 00:02.000\n${"<v ".repeat(MANY)}`],
  ["numbers without end", "application/x-subrip", "1\n".repeat(MANY)],
])("a document made of %s is read or refused in seconds", async (_, mediaType, text) => {
  const started = performance.now();
  await extract({ bytes: encode(text), mediaType }).catch((error: unknown) => {
    expect(error).toBeInstanceOf(Refusal);
  });
  expect(performance.now() - started).toBeLessThan(20_000);
});
