import { Readable } from "node:stream";
import { parseHTML } from "linkedom";
import { parseSitemap, parseSitemapIndex } from "sitemap";
import { expect, test } from "vitest";
import type { PairSummary } from "@/lib/editions/schema";
import { HOSTILE } from "@/lib/platform/testing/hostile";
import { newsSitemap, sitemapIndex, urlSet } from "./xml";

const AT = "2026-05-07T10:00:00.000Z";

function news(headline: string, language = "en"): string {
  return newsSitemap([{ slug: "fee", headline, language, firstPublishedAt: AT } as PairSummary]);
}

test("the index names each file by its whole address", async () => {
  const text = sitemapIndex([
    { kind: "pages", number: 1 },
    { kind: "pairs", number: 2 },
  ]);
  expect((await parseSitemapIndex(Readable.from([text]))).map(({ url }) => url)).toEqual([
    "http://localhost:3000/sitemaps/pages-1.xml",
    "http://localhost:3000/sitemaps/pairs-2.xml",
  ]);
});

test("a file has whole addresses, and the day of the last change where there is one", async () => {
  async function* pages() {
    yield { path: "/", at: null };
    yield { path: "/pairs/a%26b", at: AT };
  }
  const parts: string[] = [];
  for await (const part of urlSet(pages())) parts.push(part);
  const [home, pair] = await parseSitemap(Readable.from(parts));
  expect(home?.lastmod).toBeUndefined();
  expect(pair).toMatchObject({ url: "http://localhost:3000/pairs/a%26b", lastmod: AT });
});

test.each([
  ["en-GB", "en"],
  ["haw", "haw"],
  ["zh", "zh-cn"],
  ["zh-Hant-TW", "zh-tw"],
])("news in %s are news in %s", async (tag, language) => {
  const [entry] = await parseSitemap(Readable.from([news("The fee rises", tag)]));
  expect(entry?.news).toMatchObject({
    title: "The fee rises",
    publication_date: AT,
    publication: { name: "Restated", language },
  });
});

test.each(HOSTILE.map((words) => [words.slice(0, 40), words]))(
  "a headline %j stays a headline",
  (_, words) => {
    const { document } = parseHTML(news(words));
    expect(document.querySelectorAll("script, img")).toHaveLength(0);
    expect(document.querySelectorAll("url")).toHaveLength(1);
    expect(document.getElementsByTagName("news:title")).toHaveLength(1);
  },
);
