import { parseFeed } from "feedsmith";
import { expect, test } from "./test";

const STEMS = [
  "/feed",
  "/corrections",
  "/speakers/donald-trump/feed",
  "/topics/2016-election-interference/feed",
  "/relations/reverses/feed",
];
const FORMATS = { xml: "atom", rss: "rss", json: "json" };

for (const stem of STEMS) {
  for (const [ending, format] of Object.entries(FORMATS)) {
    test(`${stem}.${ending} is a feed, and is not sent again to who has it`, async ({ request }) => {
      const answer = await request.get(`${stem}.${ending}`);
      expect(answer.status()).toBe(200);
      const { etag = "", "content-type": type, "access-control-allow-origin": origin } = answer.headers();
      expect(type).toBe(
        { xml: "application/atom+xml", rss: "application/rss+xml", json: "application/feed+json" }[ending] +
          "; charset=utf-8",
      );
      expect(origin).toBe("*");
      expect(parseFeed(await answer.text()).format).toBe(format);

      const again = await request.get(`${stem}.${ending}`, { headers: { "If-None-Match": etag } });
      expect(again.status()).toBe(304);
    });
  }
}

for (const path of ["/speakers/nobody/feed.xml", "/topics/nothing/feed.rss", "/relations/likes/feed.json"]) {
  test(`${path} is not there`, async ({ request }) => {
    expect((await request.get(path)).status()).toBe(404);
  });
}

for (const [ending, format] of Object.entries(FORMATS)) {
  test(`a search is followed as ${ending}: it tells what has all that is asked for`, async ({ request }) => {
    const answer = await request.get(`/search/feed.${ending}?q=incredible+offer&relation=reverses`);
    const text = await answer.text();
    expect(parseFeed(text).format).toBe(format);
    expect(text).toContain("search for “incredible offer”, Reverses");
    expect(text).toContain("/pairs/incredible-offer");

    const nothing = await request.get(`/search/feed.${ending}?q=incredible+zyzzyva`);
    expect(nothing.status()).toBe(200);
    expect(await nothing.text()).not.toContain("/pairs/");
    expect((await request.get(`/search/feed.${ending}?q=&sort=said`)).status()).toBe(404);
  });
}

test("a page of results leads to its feed", async ({ page }) => {
  await page.goto("/search?q=offer&relation=reverses&sort=said");
  const address = "/search/feed.xml?q=offer&relation=reverses";
  const link = page.locator('head link[rel="alternate"][type="application/atom+xml"]').first();
  await expect(link).toHaveAttribute("href", address);
  await expect(page.getByRole("link", { name: "Atom", exact: true })).toHaveAttribute("href", address);
});

test("the feed of corrections tells of a correction and of a withdrawal, and no withdrawn words", async ({
  request,
}) => {
  const text = await (await request.get("/corrections.xml")).text();
  expect(text).toContain("<title>Corrected: Invented: lantern fee</title>");
  expect(text).toContain("<title>Withdrawn: Invented: moon bridge</title>");
  expect(text).not.toContain("The moon bridge opens in May.");
});

test("a page leads to its feed, in the head for programs and in the text for people", async ({ page }) => {
  await page.goto("/speakers/donald-trump");
  const link = page.locator('head link[rel="alternate"][type="application/atom+xml"]').first();
  await expect(link).toHaveAttribute("href", "/speakers/donald-trump/feed.xml");
  await expect(page.getByRole("link", { name: "Atom", exact: true })).toHaveAttribute(
    "href",
    "/speakers/donald-trump/feed.xml",
  );

  await page.getByRole("contentinfo").getByRole("link", { name: "feeds" }).click();
  await expect(page.getByRole("link", { name: "Our corrections" })).toHaveAttribute(
    "href",
    "/corrections.xml",
  );
});
