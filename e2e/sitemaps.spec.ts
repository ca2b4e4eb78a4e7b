import type { APIRequestContext } from "@playwright/test";
import { expect, test } from "./test";

async function addressesIn(path: string, request: APIRequestContext): Promise<string[]> {
  const answer = await request.get(path);
  expect(answer.status()).toBe(200);
  return [...(await answer.text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) =>
    pathOf(address ?? ""),
  );
}

function pathOf(address: string): string {
  return new URL(address).pathname;
}

test("the sitemaps list every published page once, and each is there", async ({ request }) => {
  const files = await addressesIn("/sitemap.xml", request);
  const pages = (await Promise.all(files.map((file) => addressesIn(file, request)))).flat();
  expect(new Set(pages).size).toBe(pages.length);
  for (const path of [
    "/",
    "/about",
    "/pairs/would-wouldnt",
    "/speakers/donald-trump",
    "/topics/putin-visit",
  ]) {
    expect(pages).toContain(path);
  }
  expect(pages).not.toContain("/pairs/moon-bridge");
  for (const path of pages.filter((_, place) => place % 17 === 0)) {
    expect((await request.get(path)).status(), path).toBe(200);
  }
});

test("what was published just now is news", async ({ request }) => {
  const pairs = await addressesIn("/news-sitemap.xml", request);
  expect(pairs).toContain("/pairs/would-wouldnt");
  expect(pairs).not.toContain("/pairs/moon-bridge");
});

test("robots are told where the lists are, and what is none of theirs", async ({ request }) => {
  const text = await (await request.get("/robots.txt")).text();
  expect(text).toMatch(/Sitemap: https?:\/\/\S+\/sitemap\.xml/);
  expect(text).toContain("Disallow: /desk");
});

test("nobody is named for holes while there is no contact, and machines that read prose find a way in", async ({
  request,
}) => {
  expect((await request.get("/.well-known/security.txt")).status()).toBe(404);
  expect(await (await request.get("/llms.txt")).text()).toMatch(/^# Restated\n\n> /);
});
