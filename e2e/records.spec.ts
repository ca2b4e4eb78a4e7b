import { addressOf, expect, follow, headlines, test } from "./test";

test("a speaker's page counts pairs by kind, and each count leads to as many", async ({ page }) => {
  const answer = await page.goto("/speakers/donald-trump");
  expect(answer?.status()).toBe(200);
  const counts = page.getByRole("region", { name: "On record" }).getByRole("listitem");
  const items = await counts.allTextContents();
  const links = await counts.getByRole("link").all();
  const addresses = await Promise.all(links.map((link) => link.getAttribute("href")));
  expect(items.length).toBeGreaterThan(5);

  for (const [index, address] of addresses.entries()) {
    const list = await (await page.request.get(address ?? "")).text();
    const promised = items[index]?.match(/(\d+ pairs?)$/)?.[1];
    expect(list).toContain(`>${promised} found<`);
  }
});

test("a speaker's page gives the offices held, and no score", async ({ page }) => {
  await page.goto("/speakers/sarah-sanders");

  await expect(page.getByText("White House Press Secretary, 18 July 2018 to 19 July 2018")).toBeVisible();
  await expect(page.getByText("they are no measure of one person against another")).toBeVisible();
  expect(await page.getByRole("main").textContent()).not.toMatch(/\d\s?%|score|consisten/i);
});

test("a timeline says in words which later statement bears on which earlier one", async ({ page }) => {
  await page.goto("/topics/questioning-proposal");
  const timeline = page.getByRole("figure", { name: /over time$/ });

  await expect(timeline.getByRole("listitem").filter({ hasText: "disagrees with it" })).toContainText(
    /Reverses.*,\s+full change, from 16 July 2018/,
  );
});

test("a statement's page gives its words whole, its sources and every pair it is in", async ({ page }) => {
  await page.goto("/pairs/would-wouldnt");
  await follow(page.getByRole("link", { name: "this statement and all its pairs" }).first());

  await expect(page.getByRole("heading", { level: 1, name: "Donald Trump, 16 July 2018" })).toBeVisible();
  await expect(page.getByRole("figure").first().getByRole("blockquote")).toContainText("see the server.");
  await expect(page.getByRole("region", { name: "Where the words stand" }).getByRole("article")).toHaveCount(
    2,
  );
  const pairs = page.getByRole("region", { name: "The 2 pairs it is in" });
  expect(await headlines(pairs)).toHaveLength(2);
});

test("a source's page shows every quotation from it with its check, and the copies we hold", async ({
  page,
  request,
}) => {
  const answer = await page.goto(await addressOf("source", request));
  expect(answer?.status()).toBe(200);
  const quotes = page.getByRole("region", { name: "The 2 quotations from it" });

  await expect(quotes.getByRole("button", { name: "Found word for word in our stored copy" })).toHaveCount(2);
  await expect(quotes.locator("mark")).toHaveCount(2);
  const copies = page.getByRole("region", { name: "Copies" });
  await expect(copies.getByRole("time")).toHaveCount(1);
  await expect(copies.getByRole("code")).toHaveText(/^[0-9a-f]{64}$/);
});

test("a question shows who answered what and when, and where an answer changed", async ({ page }) => {
  const answer = await page.goto("/questions/should-russia-question-americans");
  expect(answer?.status()).toBe(200);

  await expect(page.getByRole("region", { name: "Speaker by speaker" })).toMatchAriaSnapshot(`
    - heading "Donald Trump" [level=3]
    - paragraph: From one date on record to the next, the answer changed once.
    - list:
      - listitem:
        - time: 16 July 2018
        - text: "Yes"
      - listitem:
        - time: 19 July 2018
        - text: "No"
        - strong: ", other than on the date before"
  `);
  await expect(page.getByText("Shown is what each of them answers, not which answer is true.")).toBeVisible();
});

test("a pair leads to its topic and its question, and they lead back", async ({ page }) => {
  for (const link of ["Did Russia interfere in the 2016 US election?", /^Russian interference/]) {
    await page.goto("/pairs/would-wouldnt");
    await page.getByRole("region", { name: "Filed under" }).getByRole("link", { name: link }).click();
    await page
      .getByRole("main")
      .getByRole("link", { name: /^Trump corrects “would”/ })
      .first()
      .click();
    await expect(page).toHaveURL("/pairs/would-wouldnt");
  }
});
