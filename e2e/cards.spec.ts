import { gzipSync } from "node:zlib";
import { SCENARIOS } from "../seed/scenario-names";
import { violations } from "./axe";
import { expect, test } from "./test";

const CARD = "/embed/would-wouldnt";

test("a card shows both sides with the changed words, who said them, when, and what to call it", async ({
  page,
}) => {
  const answer = await page.goto(CARD);
  expect(answer?.status()).toBe(200);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("would");
  await expect(page.getByText("Corrects wording · Full change · Acknowledged")).toBeVisible();
  const before = page.getByRole("figure").first();
  await expect(before).toContainText("Before 16 July 2018");
  await expect(before).toContainText("Donald Trump, President of the United States");
  await expect(before.locator("mark")).toHaveText("removed: would");
  await expect(page.getByRole("figure").last().locator("mark").first()).toHaveText("added: wouldn’t");
  await expect(page.getByRole("link", { name: "The whole record, with sources" })).toHaveAttribute(
    "href",
    /^http.*\/pairs\/would-wouldnt$/,
  );
});

test("a card is one small document that asks for nothing, sets nothing and keeps nothing", async ({
  page,
  request,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(CARD, { waitUntil: "networkidle" });
  expect(asked).toHaveLength(1);
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);

  const answer = await request.get(CARD);
  expect(gzipSync(await answer.body()).length).toBeLessThan(10_000);
  const headers = answer.headers();
  expect(headers["set-cookie"]).toBeUndefined();
  expect(headers["x-frame-options"]).toBeUndefined();
  expect(headers["cross-origin-resource-policy"]).toBe("cross-origin");
  expect(headers["x-robots-tag"]).toBe("noindex");
  expect(headers["cache-control"]).toBe("public, max-age=30, stale-while-revalidate=30");
  expect(headers["surrogate-key"]).toContain("pair:would-wouldnt");
  const again = await request.get(CARD, { headers: { "if-none-match": String(headers.etag) } });
  expect(again.status()).toBe(304);
});

test("a corrected pair's card says so with the notice, and one that is pinned says what came after it", async ({
  page,
}) => {
  await page.goto(`/embed/${SCENARIOS.corrected}`);
  const notice = page.getByText(/^Corrected on .*We had named the wrong body/);
  await expect(notice).toBeVisible();
  await expect(page.getByRole("link", { name: "Edition 2" })).toBeVisible();

  await page.goto(`/embed/${SCENARIOS.corrected}?edition=1`);
  await expect(notice).toBeVisible();
  await expect(page.getByRole("link", { name: "Edition 1 of 2" })).toBeVisible();
});

test("a withdrawn pair's card has the notice and nothing of the claim, whatever edition is asked for", async ({
  page,
}) => {
  for (const edition of ["", "?edition=1"]) {
    const answer = await page.goto(`/embed/${SCENARIOS.withdrawn}${edition}`);
    expect(answer?.status()).toBe(410);
    await expect(page.getByRole("heading", { name: "This pair has been withdrawn" })).toBeVisible();
    await expect(page.getByText("somebody else of the same name")).toBeVisible();
    await expect(page.getByText("moon bridge opens")).toHaveCount(0);
  }
});

test("an unknown card is short, answers 404 and a draft has none", async ({ request }) => {
  for (const slug of ["no-such-pair", SCENARIOS.draft, "%00", "would-wouldnt%2F"]) {
    const answer = await request.get(`/embed/${slug}`);
    expect(answer.status(), slug).toBe(404);
  }
  expect((await request.get(`${CARD}?edition=99`)).status()).toBe(404);
  expect((await request.get(`${CARD}?edition=x&theme=none`)).status()).toBe(200);
});

for (const [theme, paper] of [
  ["light", "rgb(255, 255, 255)"],
  ["dark", "rgb(23, 28, 36)"],
]) {
  test(`a card can be ${theme} whatever the reader's system is, and breaks no rule`, async ({
    browser,
    baseURL,
  }) => {
    const colorScheme = theme === "light" ? "dark" : "light";
    const context = await browser.newContext({ baseURL, colorScheme, viewport: { width: 240, height: 800 } });
    const page = await context.newPage();
    for (const layout of ["full", "compact"]) {
      await page.goto(`/embed/${SCENARIOS.corrected}?theme=${theme}&layout=${layout}`);
      await expect(page.locator("html")).toHaveCSS("background-color", String(paper));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(240);
      expect(await violations(page)).toEqual([]);
    }
  });
}

test("a card reads whole without script, in its own language and direction", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`/embed/${SCENARIOS.rightToLeft}`);
  await expect(page.locator("blockquote").first()).toHaveAttribute("dir", "rtl");
  await expect(page.locator("blockquote").first()).toHaveAttribute("lang", "ar");
  await expect(page.locator("blockquote").first()).toContainText("البئر");
});

test("the picture of a card is of the size that is asked for, and there is none of an unknown pair", async ({
  page,
  request,
}) => {
  const sizes = await page.goto("/pairs/would-wouldnt/share").then(() =>
    page.evaluate(async () => {
      const size = async (path: string) => {
        const picture = await createImageBitmap(await (await fetch(path)).blob());
        return [picture.width, picture.height];
      };
      return [await size("card.png"), await size("card.png?shape=square")];
    }),
  );
  expect(sizes).toEqual([
    [1200, 630],
    [1200, 1200],
  ]);
  const picture = await request.get("/pairs/would-wouldnt/card.png");
  expect(picture.headers()["content-type"]).toBe("image/png");
  expect((await request.get("/pairs/no-such-pair/card.png")).status()).toBe(404);
});
