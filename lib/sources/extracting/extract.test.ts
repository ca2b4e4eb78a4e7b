import { expect, test } from "vitest";
import type { MediaType } from "../media-types";
import { extract } from "./extract";
import { makePdf } from "./testing/make-pdf";

const read = (text: string, mediaType: MediaType, charset?: string) =>
  extract({ bytes: new TextEncoder().encode(text), mediaType, charset });

const SPEECH = "Ada Example said that the bridge in Sampleton will be built before the winter comes. ".repeat(
  6,
);

test("a page gives its text without what stands around it, and what it says of itself", async () => {
  const page = await read(
    `<!doctype html><html lang="en-gb"><head><title>The bridge | Sampleton Post</title>
     <meta property="og:site_name" content="Sampleton Post"><meta name="author" content="Grace Example">
     <meta property="article:published_time" content="2020-05-01T23:30:00-05:00"></head>
     <body><nav><a href="/">Home</a> Weather</nav><article><h1>The bridge</h1><p>${SPEECH}</p><p>She said
     <em>no</em> more.</p><figure><figcaption>A river.</figcaption></figure></article><footer>Imprint</footer></body></html>`,
    "text/html",
  );
  expect(page.text).toMatch(/comes\.\n\nShe said no more\.$/);
  expect(page.text).not.toMatch(/Home|Weather|Imprint|A river/);
  expect(page).toMatchObject({
    language: "en-GB",
    extractedWith: "readability",
    found: {
      title: "The bridge",
      publisher: "Sampleton Post",
      author: "Grace Example",
      publishedOn: "2020-05-01",
    },
  });
});

test("the text that a page gives to machines is taken when it shows none", async () => {
  const data = {
    "@graph": [
      {
        "@type": ["NewsArticle"],
        headline: "The bridge",
        articleBody: SPEECH,
        datePublished: "2020-05-01",
        author: [{ name: "Ada Example" }, { name: "Grace Example" }],
        publisher: { name: "Sampleton Post" },
      },
    ],
  };
  const page = await read(
    `<html><body><div id="app">Loading</div><script type="application/ld+json">${JSON.stringify(data)}</script></body></html>`,
    "text/html",
  );
  expect(page.text).toBe(SPEECH.trim());
  expect(page.found).toMatchObject({ title: "The bridge", author: "Ada Example, Grace Example" });
});

test("a page that Readability finds nothing in gives its paragraphs", async () => {
  const page = await read("<html><body><main><p>We will build it.</p></main></body></html>", "text/html");
  expect(page.text).toBe("We will build it.");
});

test("the lead that stands in the head of a page is part of its text", async () => {
  const lead = "The bridge will be built after all, as the mayor said on Friday.";
  const page = await read(
    `<html><body><main><header><h1>Bridge</h1><p class="a-lead">${lead}</p></header><article><p>${SPEECH}</p><p>${SPEECH}</p></article></main></body></html>`,
    "text/html",
  );
  expect(page.text.startsWith(lead)).toBe(true);
});

test.each([
  ["its header", "windows-1252", "<p>", ""],
  ["its first lines", "windows-1252", '<meta charset="windows-1252"><p>', undefined],
  ["its bytes", "windows-1252", "<p>", undefined],
])("a page in an old charset is read by %s", async (_, name, head, given) => {
  const bytes = Buffer.from(
    `<html><body>${head}Sie sagte: \x93Nat\xfcrlich\x94 und ging dann fort.</p></body></html>`,
    "latin1",
  );
  const page = await extract({ bytes, mediaType: "text/html", charset: given === "" ? name : null });
  expect(page.text).toBe("Sie sagte: “Natürlich” und ging dann fort.");
});

test("a text with a byte order mark is read by it", async () => {
  const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from("Ünder", "utf16le")]);
  expect((await extract({ bytes, mediaType: "text/plain", charset: "utf-8" })).text).toBe("Ünder");
});

test("a transcript in Markdown that marks its corrections keeps them", async () => {
  const { text, textForm } = await read("I <s>would</s> \\[wouldn’t\\] say\nso.\n\nNever.", "text/markdown");
  expect(text).toBe("I ~~would~~ [wouldn’t] say so.\n\nNever.");
  expect(textForm).toBe("printed_corrections");
  expect((await read("I *would* say so.", "text/markdown")).textForm).toBe("plain");
});

test("a PDF gives paragraphs, words parted at the end of a line as one, and its title", async () => {
  const bytes = makePdf(
    [
      { text: "We will never build the brid-", top: 100 },
      { text: "ge in Sampleton.", top: 114 },
      { text: "Or so I thought.", top: 160 },
    ],
    "/Title (Remarks) /Author (Ada Example) /CreationDate (D:20200501120000Z)",
  );
  const pdf = await extract({ bytes, mediaType: "application/pdf" });
  expect(pdf.text).toBe("We will never build the bridge in Sampleton.\n\nOr so I thought.");
  expect(pdf.found).toMatchObject({ title: "Remarks", author: "Ada Example", publishedOn: "2020-05-01" });
});

const VTT = `WEBVTT

00:00:01.000 --> 00:00:02.500
<v Ada Example>We will <i>build</i> it</v>

00:00:02.500 --> 00:00:04.000
before the winter &amp; the snow.

00:00:09.000 --> 00:00:10.000
Thank you.
`;
const SRT = "1\r\n00:00:01,000 --> 00:00:02,500\r\n{\\an8}We <b>will</b>\r\nbuild it.\r\n";

test("captions give their text, and each part of it its time", async () => {
  const { text, cues } = await read(VTT, "text/vtt");
  expect(text).toBe("Ada Example: We will build it before the winter & the snow.\n\nThank you.");
  expect(cues?.map(({ from, to, start, end }) => [text.slice(from, to), start, end])).toEqual([
    ["Ada Example: We will build it", 1, 2.5],
    ["before the winter & the snow.", 2.5, 4],
    ["Thank you.", 9, 10],
  ]);
  expect(await read(SRT, "application/x-subrip")).toMatchObject({
    text: "We will build it.",
    cues: [{ from: 0, to: 17, start: 1, end: 2.5 }],
  });
});

test("a line that captions repeat while they roll is there once", async () => {
  const rolling =
    "WEBVTT\n\n00:01.000 --> 00:02.000\nWe will\n\n00:02.000 --> 00:03.000\nWe will\nbuild it\n";
  expect((await read(rolling, "text/vtt")).text).toBe("We will build it");
});

test.each<[MediaType, string, string]>([
  ["text/html", "", "no text in this page"],
  ["text/html", "<html><body><script>alert(1)</script><img src=a></body></html>", "no text in this page"],
  ["text/html", "<html><body><p> … </p></body></html>", "no text in this page"],
  ["text/plain", " \n\t\u00a0", "no text in this document"],
  ["text/markdown", "****", "no text in this document"],
  ["text/vtt", "WEBVTT\n\nNOTE nothing", "no captions in this file"],
  ["application/x-subrip", "hello", "no captions in this file"],
  ["application/pdf", "%PDF-1.4", "damaged"],
])("a %s without words (%j) is refused, never an empty copy", async (mediaType, text, reason) => {
  await expect(read(text, mediaType)).rejects.toThrow(reason);
});

test("a PDF of pictures is refused with the reason", async () => {
  const bytes = makePdf([]);
  await expect(extract({ bytes, mediaType: "application/pdf" })).rejects.toThrow("may be pictures");
});
