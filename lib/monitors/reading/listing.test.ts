import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { openNewsSite } from "@/lib/sources/testing/news-site";
import { MOST_ENTRIES, readListing } from "./listing";

const XML = "application/xml";
const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Sampleton</title>
  <entry><id>1</id><title type="html">The &lt;i&gt;well&lt;/i&gt;</title><updated>2026-02-03T04:00:00Z</updated>
  <link rel="self" href="/api/1"/><link href="/well"/></entry></feed>`;
const RSS = `<?xml version="1.0"?><rss version="2.0"><channel><title>Sampleton</title><link>/</link>
  <item><title>Old</title><link>https://sampleton.example/old</link><pubDate>Mon, 02 Feb 2026 09:00:00 GMT</pubDate></item>
  <item><title>New &amp; true</title><link>/new?a=1&amp;b=2#top</link><pubDate>Tue, 03 Feb 2026 09:00:00 GMT</pubDate></item>
  <item><title>By its guid</title><guid>https://sampleton.example/guid</guid></item>
  <item><title>Twice</title><link>/new?a=1&amp;b=2</link></item>
  <item><title>Nowhere</title><guid isPermaLink="false">17</guid></item>
  <item><title>No page</title><link>javascript:alert(1)</link></item></channel></rss>`;
const JSON_FEED = JSON.stringify({
  version: "https://jsonfeed.org/version/1.1",
  title: "Sampleton",
  items: [{ id: "1", url: "/one", title: "One", date_published: "2026-02-03T04:00:00Z" }],
});
const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
  xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>S</title><link>/</link></channel>
  <item><title>Bridge</title><link>/bridge</link><dc:date>2026-02-03</dc:date></item></rdf:RDF>`;
const urlset = (...urls: string[]) =>
  `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls
    .map((url) => `<url><loc>${url}</loc></url>`)
    .join("")}</urlset>`;

async function read(body: string | Buffer, type = XML, since: Date | null = null) {
  const site = await openNewsSite({ "/watched": { body: body as string, type } });
  const listing = await readListing(`${site.url}/watched`, { inTurn, since });
  const entries = listing.entries?.map(({ url, ...entry }) => ({ ...entry, url: url.replace(site.url, "") }));
  return { ...listing, entries };
}

const inTurn = <T>(_: string, ask: () => Promise<T>) => ask();

test.each([
  ["Atom", ATOM, "application/atom+xml", [["/well", "The <i>well</i>", "2026-02-03T04:00:00.000Z"]]],
  ["JSON Feed", JSON_FEED, "application/feed+json", [["/one", "One", "2026-02-03T04:00:00.000Z"]]],
  ["RSS 1.0", RDF, "text/plain", [["/bridge", "Bridge", "2026-02-03T00:00:00.000Z"]]],
  [
    "RSS",
    RSS,
    "text/xml",
    [
      ["/new?a=1&b=2", "New & true", "2026-02-03T09:00:00.000Z"],
      ["https://sampleton.example/old", "Old", "2026-02-02T09:00:00.000Z"],
      ["https://sampleton.example/guid", "By its guid", undefined],
    ],
  ],
])("of %s the pages are read, each once, the newest first", async (format, body, type, expected) => {
  const listing = await read(body, type);
  expect(listing).toMatchObject({ format, total: expected.length });
  expect(
    listing.entries?.map(({ url, title, publishedAt }) => [url, title, publishedAt?.toISOString()]),
  ).toEqual(expected);
});

test("a news sitemap tells titles and times, and extensions nobody knows do no harm", async () => {
  const listing = await read(`<?xml version="1.0" encoding="UTF-8"?>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:x="https://example.org/x"
      xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
    <url x:y="z"><loc>https://sampleton.example/a?b=1&amp;c=2</loc><lastmod>2026-02-01</lastmod><x:mood>fine</x:mood>
    <news:news><news:publication><news:name>Lantern</news:name><news:language>en</news:language></news:publication>
    <news:publication_date>2026-02-03T04:00:00Z</news:publication_date><news:title>The well</news:title></news:news></url>
    <url><loc>ftp://sampleton.example/b</loc></url></urlset>`);
  expect(listing).toMatchObject({
    format: "sitemap",
    entries: [
      {
        url: "https://sampleton.example/a?b=1&c=2",
        title: "The well",
        publishedAt: new Date("2026-02-03T04:00:00Z"),
      },
    ],
  });
});

test("a sitemap that is packed as a file is unpacked, and of a long one the first entries are taken", async () => {
  const urls = Array.from({ length: MOST_ENTRIES + 7 }, (_, at) => `https://sampleton.example/${at}`);
  const listing = await read(gzipSync(urlset(...urls)), "application/gzip");
  expect(listing.total).toBe(MOST_ENTRIES + 7);
  expect(listing.entries).toHaveLength(MOST_ENTRIES);
});

test("of an index those sitemaps are read that may be new, the newest first", async () => {
  const site = await openNewsSite({});
  const child = (name: string, day?: string) =>
    `<sitemap><loc>${site.url}/${name}.xml</loc>${day ? `<lastmod>${day}</lastmod>` : ""}</sitemap>`;
  site.pages["/index.xml"] = {
    type: XML,
    body: `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      ${child("old", "2026-01-01")}${child("new", "2026-02-03")}${child("undated")}</sitemapindex>`,
  };
  for (const name of ["old", "new", "undated"]) {
    site.pages[`/${name}.xml`] = { type: XML, body: urlset(`https://sampleton.example/${name}`) };
  }
  const first = await readListing(`${site.url}/index.xml`, { inTurn, since: null });
  expect(first).toMatchObject({ format: "sitemap index", total: 3, etag: null });
  site.asked.length = 0;
  await readListing(`${site.url}/index.xml`, { inTurn, since: new Date("2026-02-03T12:00:00Z") });
  expect(site.asked).toEqual(["/index.xml", "/new.xml", "/undated.xml"]);
});

test("what is asked with the tag of the last answer and did not change is not read again", async () => {
  const site = await openNewsSite({ "/feed": { body: RSS, type: XML, headers: { etag: '"7"' } } });
  const { etag } = await readListing(`${site.url}/feed`, { inTurn, since: null });
  const again = await readListing(`${site.url}/feed`, { inTurn, since: null, fetch: { etag } });
  expect([etag, again.entries]).toEqual(['"7"', null]);
});

const LAUGHS = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join(
  "",
);
const DOCTYPE = `<!DOCTYPE any [<!ENTITY l0 "lol">${LAUGHS}]>`;
const FROM_FILE = `<!DOCTYPE any [<!ENTITY l0 SYSTEM "file:///etc/passwd">]>`;

test.each([
  [
    "a page with a feed",
    `<html><head><link rel="alternate" type="application/rss+xml" href="/rss"></head></html>`,
    /page, not a feed.*\/rss$/,
  ],
  ["a page without one", "<!doctype html><html><body>The well</body></html>", /names no feed/],
  ["plain words", "The well", /no feed \(RSS, Atom, JSON Feed\) and no sitemap/],
  ["nothing", "", /no feed/],
  ["JSON of another kind", '{"items":[]}', /no feed/],
  ["a sitemap that is no XML", "<urlset><url></urlset>", /damaged/],
  [
    "a sitemap that laughs",
    `${DOCTYPE}<urlset><url><loc>https://a.example/&l9;</loc></url></urlset>`,
    /defines entities/,
  ],
])("%s is refused in words", async (_, body, reason) => {
  await expect(read(body)).rejects.toMatchObject({ name: "Refusal", message: expect.stringMatching(reason) });
});

test("entities that a feed defines are not expanded, and one that names a file makes it no feed", async () => {
  const withEntities = (doctype: string) => RSS.replace("?>", `?>${doctype}`).replace("Old", "&l9; &l0;");
  const listing = JSON.stringify(await read(withEntities(DOCTYPE)));
  expect(listing).toContain("&l9;");
  expect(listing.length).toBeLessThan(1000);
  await expect(read(withEntities(FROM_FILE))).rejects.toThrow("no feed");
});

test("an address that answers with an error says which, and how long its host wants to be left alone", async () => {
  const site = await openNewsSite({
    "/busy": { body: "", status: 429, headers: { "retry-after": "600" } },
  });
  const refused = readListing(`${site.url}/busy`, { inTurn, since: null });
  await expect(refused).rejects.toMatchObject({ message: expect.stringContaining("429"), retryAfter: "600" });
});
