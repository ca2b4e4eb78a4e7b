import type { Page } from "@playwright/test";
import { HOSTS, hostPage, publish, publisherPage } from "./hosts";
import { expect, test } from "./test";

const SLUG = "would-wouldnt";

/** The height that the card has in itself, and the height of the frame around it. */
async function heights(page: Page) {
  const frame = page.locator("iframe");
  const own = await frame
    .contentFrame()
    .locator("html")
    .evaluate((html) => html.getBoundingClientRect().height);
  const around = (await frame.boundingBox())?.height ?? 0;
  return { own: Math.ceil(own), around: Math.round(around) };
}

for (const host of Object.keys(HOSTS) as (keyof typeof HOSTS)[]) {
  test(`${host}: the card is as tall as it needs to be, and grows when there is less room`, async ({
    page,
    baseURL,
  }) => {
    const site = await publish(hostPage(host, `${baseURL}/embed/${SLUG}`));
    await page.goto(site.address);
    await expect
      .poll(async () => {
        const { own, around } = await heights(page);
        return own > 200 && Math.abs(own - around) <= 4;
      })
      .toBe(true);
    const wide = (await heights(page)).own;
    await page.evaluate(() => {
      document.body.style.width = "300px";
    });
    await expect
      .poll(async () => {
        const { own, around } = await heights(page);
        return own > wide && Math.abs(own - around) <= 4;
      })
      .toBe(true);
    await site.close();
  });
}

for (const policy of ["none", "require-corp", "credentialless"]) {
  for (const attributes of ["", 'sandbox="allow-scripts"']) {
    test(`a card loads in a page whose embedder policy is ${policy} ${attributes}`, async ({
      page,
      baseURL,
    }) => {
      const frame = `<iframe src="${baseURL}/embed/${SLUG}" ${attributes}></iframe>`;
      const headers = policy === "none" ? {} : { "Cross-Origin-Embedder-Policy": policy };
      const site = await publish(publisherPage(frame), headers as Record<string, string>);
      await page.goto(site.address);
      const card = page.locator("iframe").contentFrame();
      await expect(card.getByRole("heading", { level: 1 })).toContainText("would");
      await site.close();
    });
  }
}

test("the quotation gives way to the card once that has loaded, and only once", async ({ page, baseURL }) => {
  const site = await publish(publisherPage(await snippet(page)));
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.url().startsWith(String(baseURL))) asked.push(new URL(request.url()).pathname);
  });
  await page.goto(site.address);
  const text = page.locator("blockquote.restated-card");
  await expect(text).toBeHidden();
  await expect(page.locator("iframe").contentFrame().getByRole("heading", { level: 1 })).toBeVisible();
  await page.evaluate(() => (window as unknown as { restated: { scan(): void } }).restated.scan());
  await page.addScriptTag({ url: `${baseURL}/embed.js` });
  await expect(page.locator("iframe")).toHaveCount(1);
  expect(asked.filter((path) => path === `/embed/${SLUG}`)).toHaveLength(1);
  await site.close();
});

test("the quotation stays where the card cannot be had: our server is gone, or there is no such card", async ({
  page: ours,
  browser,
  baseURL,
}) => {
  const html = publisherPage(await snippet(ours));
  const gone = await publish(html);
  const page = await browser.newPage();
  await page.route(`${baseURL}/**`, (route) => route.abort());
  await page.goto(gone.address);
  const text = page.locator("blockquote.restated-card");
  await expect(text).toBeVisible();
  await expect(text).toContainText("I don’t see any reason why it would be");
  await expect(text).toContainText("I don’t see any reason why it wouldn’t be Russia");
  await expect(text.getByRole("link", { name: "the whole record" })).toBeVisible();
  await page.unroute(`${baseURL}/**`);
  await gone.close();

  const unknown = await publish(html.replaceAll(SLUG, "no-such-pair"));
  await page.goto(unknown.address);
  const answer = page.locator("iframe").contentFrame();
  await expect(answer.getByText("There is no such card")).toBeAttached();
  await expect(text).toBeVisible();
  await expect(page.locator("iframe")).toBeHidden();
  await unknown.close();
});

test("the script for the snippet is under two kilobytes", async ({ request }) => {
  const answer = await request.get("/embed.js");
  expect((await answer.body()).length).toBeLessThan(2000);
  expect(answer.headers()["content-type"]).toContain("text/javascript");
});

test("the preview of a card is as tall as the card, which may have come before our script", async ({
  page,
}) => {
  await page.goto(`/pairs/${SLUG}/share`);
  const preview = page.getByTitle("How the card looks");
  const card = preview.contentFrame().locator("html");
  const missing = async () =>
    (await card.evaluate((root) => root.getBoundingClientRect().height)) -
    Number(await preview.getAttribute("height"));
  await expect.poll(missing).toBeLessThan(1);
  await expect.poll(missing).toBeGreaterThan(-4);
});

test("the choices made for a card are those of its preview and of what is copied", async ({ page }) => {
  await page.goto(`/pairs/${SLUG}/share`);
  await page.getByRole("radio", { name: "Dark" }).check();
  await page.getByRole("radio", { name: "Compact" }).check();
  await expect(page.getByTitle("How the card looks").contentFrame().locator("html")).toHaveAttribute(
    "data-theme",
    "dark",
  );
  await expect(page.getByRole("textbox", { name: "Card in a frame, to copy" })).toHaveValue(
    /\/embed\/would-wouldnt\?theme=dark&amp;layout=compact"/,
  );
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByRole("button", { name: "Copy markdown" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Copied." })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("**Before**, 16 July 2018");
});

async function snippet(page: Page): Promise<string> {
  await page.goto(`/pairs/${SLUG}/share`);
  const html = await page.getByRole("textbox", { name: "Quotation with a card, to copy" }).inputValue();
  return html.replaceAll("http://localhost:", "http://127.0.0.1:");
}
