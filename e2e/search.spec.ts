import { expect, follow, headlines, test } from "./test";

const WOULD = /^Trump corrects “would” to “wouldn’t”/;

for (const typed of ["wouldn't", "wouldn’t", "WOULDN'T"]) {
  test(`“${typed}” finds the pair, whichever apostrophe is typed`, async ({ page }) => {
    await page.goto("/");
    await page.getByRole("combobox", { name: "Search the pairs" }).fill(typed);
    await page.keyboard.press("Enter");

    await expect(page).toHaveURL(/\/search\?q=/);
    await expect(page.getByRole("combobox", { name: "Words to look for" })).toHaveValue(typed);
    await expect(page.getByRole("link", { name: WOULD })).toBeVisible();
    await expect(page.getByText("Each of these has all the words.")).toBeVisible();
  });
}

test("a search says how many pairs it found, and shows them", async ({ page }) => {
  const answer = await page.goto("/search?q=incredible+offer");
  expect(answer?.status()).toBe(200);
  const found = await headlines(page);

  expect(found[0]).toMatch(/“an incredible offer”/);
  await expect(page.getByRole("heading", { name: `${found.length} pairs` })).toBeVisible();
});

test("words that no entry has together find those that have some, and this is said", async ({ page }) => {
  await page.goto("/search?q=lantern+Chequers");

  await expect(page.getByText("No entry has all these words; these have some of them.")).toBeVisible();
  const found = (await headlines(page)).join("\n");
  expect(found).toContain("Invented: lantern fee");
  expect(found).toMatch(/May “probably went the opposite way”/);
});

test("a search that finds nothing says so, and what to try", async ({ page }) => {
  const answer = await page.goto("/search?q=zyzzyva");

  expect(answer?.status()).toBe(200);
  await expect(page.getByRole("heading", { name: "Nothing found" })).toBeVisible();
  await expect(page.getByText("This stands in no published entry: “zyzzyva”.")).toBeVisible();
  await expect(page.getByText("Try fewer words")).toBeVisible();
  await expect(page.getByRole("link", { name: "all pairs" })).toHaveAttribute("href", "/");
});

test("a search for several forms of a word marks each where it stands", async ({ page }) => {
  await page.goto("/search?q=reasons");
  const first = page.getByRole("article").filter({ has: page.getByRole("link", { name: WOULD }) });

  await expect(
    first
      .locator("mark")
      .filter({ hasText: /^reason$/ })
      .first(),
  ).toBeVisible();
});

test("words that stand only where the list does not look are shown with where they stand", async ({
  page,
}) => {
  await page.goto("/search?q=server+would");
  const found = page.getByRole("article").filter({ has: page.getByRole("link", { name: WOULD }) });
  const elsewhere = found.getByRole("list", { name: "Also found in" });

  await expect(elsewhere).toContainText("Before, the whole statement: I have President Putin;");
  await expect(elsewhere.locator("mark").filter({ hasText: "server" })).toBeVisible();
});

test("a mistyped word is taken for the likeliest, and this is said", async ({ page }) => {
  await page.goto("/search?q=incredibel+offer");

  await expect(page.getByText("No entry has “incredibel”. Shown is what has “incredible”.")).toBeVisible();
  expect((await headlines(page))[0]).toMatch(/“an incredible offer”/);
});

test("what looks like a filter and is none is left out, and this is said", async ({ page }) => {
  await page.goto("/search?q=Putin+before:soon+relation:likes");

  await expect(page.getByText("“soon” is not a day: write it as")).toBeVisible();
  await expect(page.getByText("There is no relation “likes”.")).toBeVisible();
  expect((await headlines(page)).length).toBeGreaterThan(0);
});

test("a pasted sentence is found although one of its words is in no entry", async ({ page }) => {
  const sentence =
    "I have President Putin; he just said it’s not Russia. I will say this: I don’t see any quagga why it would be";
  await page.goto(`/search?${new URLSearchParams({ q: sentence })}`);

  expect((await headlines(page)).slice(0, 2).join("\n")).toMatch(WOULD);
});

test("results are narrowed by filters that keep the words, and each is taken away again", async ({
  page,
}) => {
  await page.goto("/search?q=russia");
  const filters = page.getByRole("complementary", { name: "Filters" });
  const all = await headlines(page);
  const reversed = filters.getByRole("link", { name: /^Reverses \d+$/ });
  const count = Number((await reversed.textContent())?.match(/\d+/)?.[0]);
  await follow(reversed);

  await expect(page).toHaveURL("/search?q=russia&relation=reverses");
  expect(await headlines(page)).toHaveLength(count);
  await page.getByRole("combobox", { name: "Words to look for" }).fill("offer");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/search?q=offer&relation=reverses");
  await page.goBack();
  await follow(page.getByRole("link", { name: "Reverses : clear this filter" }));
  expect(await headlines(page)).toEqual(all);
});

test("filters that leave nothing say how many there are without them", async ({ page }) => {
  await page.goto("/search?q=incredible+offer&until=2001-01-01");

  await expect(page.getByRole("heading", { name: "Nothing found" })).toBeVisible();
  await follow(page.getByRole("link", { name: /have these words$/ }));
  expect((await headlines(page))[0]).toMatch(/“an incredible offer”/);
});

test("results are put in another order, which further pages keep", async ({ page }) => {
  await page.goto("/search?q=president");
  await follow(page.getByRole("navigation", { name: "Order" }).getByRole("link", { name: "Date said" }));
  await expect(page.getByText("What was said last comes first.")).toBeVisible();
  await follow(page.getByRole("link", { name: "More results" }));

  await expect(page.getByRole("link", { name: "Date said" })).toHaveAttribute("aria-current", "true");
  await follow(page.getByRole("link", { name: "Back to the first results" }));
  await expect(page).toHaveURL("/search?q=president&sort=said");
});

test("the page says how to search, with searches that find something", async ({ page }) => {
  await page.goto("/search");
  const examples = await page
    .getByRole("main")
    .getByRole("term")
    .getByRole("link")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));

  expect(examples.length).toBeGreaterThan(6);
  for (const example of examples) {
    await page.goto(example);
    expect((await headlines(page)).length, example).toBeGreaterThan(0);
    await expect(page.getByText("Each of these has all the words.")).toBeVisible();
  }
});

test("many results come page by page, the best first", async ({ page }) => {
  await page.goto("/search?q=president");
  const heading = await page.getByRole("heading", { name: /^\d+ pairs$/ }).textContent();
  const first = await headlines(page);
  await follow(page.getByRole("link", { name: "More results" }));
  await expect(page.getByRole("heading", { name: `${heading}` })).toBeVisible();
  const second = await headlines(page);
  expect(second.filter((headline) => first.includes(headline))).toEqual([]);

  await follow(page.getByRole("link", { name: "Back to the best matches" }));
  expect(await headlines(page)).toEqual(first);
});
