import { parseAtomFeed, parseFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { hostileEdition, inventedContent } from "@/lib/editions/testing/invented-edition";
import { HOSTILE } from "@/lib/platform/testing/hostile";
import { FORMATS } from "./address";
import { noticeEntry, pairEntry } from "./entry";
import { writeFeed } from "./feed";

const content = inventedContent();
const AT = "2026-06-01T09:00:00.000Z";
const CORRECTION = { kind: "correction", text: "It was the mayor who said so." } as const;

test("an entry keeps its id and first date, and its other date moves with a notice alone", () => {
  const first = pairEntry({ content, notice: null });
  const minor = pairEntry({ content: { ...content, kind: "update", publishedAt: AT }, notice: null });
  const corrected = pairEntry({
    content: { ...content, publishedAt: AT },
    notice: { ...CORRECTION, at: AT },
  });
  expect([first.id, minor.id, corrected.id]).toEqual(Array(3).fill(`urn:uuid:${content.pair.id}`));
  expect([first.updated, minor.updated, corrected.updated]).toEqual([
    content.firstPublishedAt,
    content.firstPublishedAt,
    AT,
  ]);
  expect(corrected.published).toBe(content.firstPublishedAt);
  expect(corrected.html).toMatch(/^<p><strong>Corrected on 1 June 2026:<\/strong>.*It was the mayor/);
});

test("each notice about a pair is an entry of its own", () => {
  const noticed = { ...content, kind: "correction", notice: CORRECTION, publishedAt: AT } as const;
  expect(noticeEntry("e1", noticed)).toMatchObject({
    id: "urn:uuid:e1",
    title: `Corrected: ${content.pair.headline}`,
    published: AT,
    updated: AT,
  });
});

test("an entry is the whole text: both quotations, who said them and when, the relation, the sources", () => {
  const { document } = parseHTML(`<body>${pairEntry({ content, notice: null }).html}</body>`);
  const quotes = [...document.querySelectorAll("blockquote")].map(({ textContent }) => textContent);
  expect(quotes).toEqual([content.earlier.quote, content.later.quote]);
  const words = document.documentElement.textContent;
  expect(words).toContain("Ada Example reversed the position. Full change. Not acknowledged.");
  expect(words).toContain("Before, 3 February 2026: Ada Example, Mayor of Sampleton. Council of Sampleton");
  expect(words).toContain("After, 5 April 2026");
  expect(document.querySelector("em")?.textContent).toBe("announced");
  expect([...document.querySelectorAll("li a")].map((link) => link.getAttribute("href"))).toEqual([
    "https://example.org/minutes/1",
    "https://example.org/minutes/2",
  ]);
});

test("a withdrawn pair is its notice, and nothing of what it said", () => {
  const notice = { kind: "withdrawal", text: "Somebody else said it.", at: AT } as const;
  const entry = pairEntry({ content: { ...content, kind: "withdrawal" }, notice });
  expect(entry).toMatchObject({ title: `Withdrawn: ${content.pair.headline}`, sources: [], updated: AT });
  for (const written of FORMATS.map((format) => writeFeed({ about: "all" }, format, [entry]).body)) {
    expect(written).toContain(notice.text);
    expect(written).not.toContain(content.earlier.quote);
    expect(written).not.toContain("reverses");
  }
});

test("Atom has both dates, the licence and the sources", () => {
  const notice = { ...CORRECTION, at: AT };
  const feed = parseAtomFeed(writeFeed({ about: "all" }, "xml", [pairEntry({ content, notice })]).body);
  const [entry] = feed.entries ?? [];
  expect(feed).toMatchObject({ updated: AT, authors: [{ name: "Restated" }] });
  expect(entry).toMatchObject({ published: content.firstPublishedAt, updated: AT });
  expect(entry?.rights?.value).toContain("CC BY 4.0");
  expect(entry?.links?.filter(({ rel }) => rel === "related").map(({ href }) => href)).toEqual([
    "https://example.org/minutes/1",
    "https://example.org/minutes/2",
  ]);
});

test("RSS and JSON Feed tell the same entry", () => {
  const entries = [pairEntry({ content, notice: null })];
  const rss = parseRssFeed(writeFeed({ about: "all" }, "rss", entries).body);
  expect(rss.items?.[0]).toMatchObject({
    guid: { value: entries[0]?.id, isPermaLink: false },
    title: content.pair.headline,
    pubDate: "Thu, 07 May 2026 10:00:00 GMT",
  });
  const json = parseJsonFeed(JSON.parse(writeFeed({ about: "all" }, "json", entries).body));
  expect(json.items?.[0]).toMatchObject({
    id: entries[0]?.id,
    content_html: entries[0]?.html,
    external_url: "https://example.org/minutes/2",
  });
});

test.each(FORMATS)("a feed with nothing in it is a feed, also as %s", (format) => {
  expect(parseFeed(writeFeed({ about: "corrections" }, format, []).body).feed).toBeTruthy();
});

test.each(HOSTILE.map((words) => [words.slice(0, 40), words]))(
  "%j stays text in every format, in the feed and in the HTML it carries",
  (_, words) => {
    const { content: hostile } = hostileEdition(words);
    const entry = pairEntry({ content: hostile, notice: { kind: "correction", text: words, at: AT } });
    const shown = words.toWellFormed().replace(/[^\P{Cc}\t\n\r]|\p{Noncharacter_Code_Point}/gu, "\ufffd");

    const atom = parseAtomFeed(writeFeed({ about: "all" }, "xml", [entry]).body).entries?.[0];
    const rss = parseRssFeed(writeFeed({ about: "all" }, "rss", [entry]).body).items?.[0];
    const json = parseJsonFeed(JSON.parse(writeFeed({ about: "all" }, "json", [entry]).body)).items?.[0];

    expect(atom?.title?.value?.trim()).toBe(inLines(shown).trim());
    for (const html of [atom?.content?.value, rss?.content?.encoded, json?.content_html]) {
      const { document } = parseHTML(`<body>${html}</body>`);
      expect(document.querySelectorAll("script, img, [onerror], a[href^='javascript']")).toHaveLength(0);
      expect(inLines(document.querySelector("blockquote")?.textContent ?? "")).toBe(inLines(shown));
    }
  },
);

/** XML has one end of a line (https://www.w3.org/TR/xml/#sec-line-ends). */
function inLines(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}
