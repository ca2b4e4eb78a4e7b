import { expect, PENDING, test } from "./test";

test.use({ javaScriptEnabled: false });

const NOWHERE = [
  "/no-such-page",
  "/pairs/no-such-pair",
  "/pairs/WOULD-WOULDNT",
  "/pairs/-",
  "/pairs/%00",
  "/pairs/would-wouldnt/no-such-part",
  "/pairs/no-such-pair/editions",
  "/pairs/no-such-pair/editions/1",
  "/pairs/would-wouldnt/editions/2",
  "/pairs/would-wouldnt/editions/0",
  "/pairs/would-wouldnt/editions/01",
  "/pairs/would-wouldnt/editions/first",
  "/statements/no-such-statement",
  "/sources/no-such-source",
  "/speakers/no-such-speaker",
  "/topics/no-such-topic",
  "/questions/no-such-question",
];

for (const address of NOWHERE) {
  test(`${address} answers 404 with the whole page in the answer itself`, async ({ request }) => {
    const answer = await request.get(address);
    const html = await answer.text();

    expect(answer.status()).toBe(404);
    expect(html).toMatch(/<h1[^>]*>There is no page at this address<\/h1>/);
    expect(html.match(/<main\b/g), "one page, not one within another").toHaveLength(1);
    expect(html, "nothing waits for a script to be shown").not.toMatch(PENDING);
  });
}

test("the page for an unknown address says so and leads on, also without JavaScript", async ({ page }) => {
  await page.goto("/pairs/no-such-pair");
  await expect(page).toHaveTitle(/^Not found/);
  await expect(page.getByRole("heading", { name: "There is no page at this address" })).toBeVisible();

  await page.getByRole("link", { name: "See the newest pairs" }).click();
  await expect(page).toHaveURL("/");
});

test("what is not found is kept out of search engines", async ({ request }) => {
  const answer = await request.get("/pairs/no-such-pair");

  expect(await answer.text()).toContain('<meta name="robots" content="noindex"');
});
