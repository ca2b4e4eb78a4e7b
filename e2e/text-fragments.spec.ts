import type { Page } from "@playwright/test";
import { expect, required, test } from "./test";

/** Far enough down that a browser which finds the words has to scroll. */
const FAR_DOWN = '<div style="height: 3000px">The beginning of a long page.</div>';
const PAIRS = ["would-wouldnt", "incredible-offer", "intelligence-conclusion", "putin-responsible"];

type Link = { href: string; extract: string };

/** Each link to the words at a source, with the passage of our copy that the words stand in. */
async function linksOf(page: Page): Promise<Link[]> {
  const sources = await page.getByRole("region", { name: "Sources" }).getByRole("article").all();
  const links: Link[] = [];
  for (const source of sources) {
    const link = source.getByRole("link", { name: "The words at the source" });
    if ((await link.count()) === 0) continue;
    const href = required(await link.getAttribute("href"), "The link leads nowhere.");
    const extract = await source.locator("details blockquote").textContent();
    links.push({ href, extract: required(extract, `${href} has no extract.`) });
  }
  return links;
}

/** The words of a directive between its context: where they start and, of a long passage, where they end. */
function wordsOf(href: string): string[] {
  const directive = required(href.split("#:~:text=")[1], `${href} names no words.`);
  const parts = directive.split(",").filter((part) => !part.endsWith("-") && !part.startsWith("-"));
  return parts.map(decodeURIComponent);
}

for (const slug of PAIRS) {
  test(`${slug}: each link to the words at a source names words that our copy has`, async ({ page }) => {
    await page.goto(`/pairs/${slug}`);
    const links = await linksOf(page);

    expect(links.length).toBeGreaterThan(0);
    for (const { href, extract } of links) {
      const words = wordsOf(href);
      expect([1, 2]).toContain(words.length);
      for (const each of words) expect(extract.replace(/\s+/g, " ")).toContain(each);
    }
  });
}

test("a browser that follows such a link goes to the words, on a page that has them", async ({
  page,
  context,
}) => {
  await page.goto("/pairs/would-wouldnt");
  for (const { href, extract } of await linksOf(page)) {
    const source = await context.newPage();
    const paragraphs = extract.split(/\n+/).map((text) => `<p>${text}</p>`);
    await source.route("**/*", (route) =>
      route.fulfill({ contentType: "text/html; charset=utf-8", body: `${FAR_DOWN}${paragraphs.join("")}` }),
    );
    await source.goto(href);
    await expect.poll(() => source.evaluate(() => window.scrollY), { message: href }).toBeGreaterThan(1000);
    await source.close();
  }
});
