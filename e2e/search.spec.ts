import { expect, follow, headlines, test } from "./test";

const WOULD = /^Trump corrects “would” to “wouldn’t”/;
const HOSTILE = [
  `"`,
  `'; DROP TABLE published_pair; --`,
  `" OR 1=1 --`,
  "NEAR(would wouldn't, 2) AND NOT *",
  "would AND",
  "(((",
  "!&|<->:*",
  "headline:would",
  "<script>alert(1)</script>",
  "\u0000\u0007\u001b",
  "%",
  "\\",
  "\u202eabc",
  "é\u0301\u0301\u0301",
  "would ".repeat(600),
  "w".repeat(5000),
  "🙂",
];

for (const typed of ["wouldn't", "wouldn’t", "WOULDN'T"]) {
  test(`“${typed}” finds the pair, whichever apostrophe is typed`, async ({ page }) => {
    await page.goto("/");
    await page.getByRole("searchbox", { name: "Search the pairs" }).fill(typed);
    await page.keyboard.press("Enter");

    await expect(page).toHaveURL(/\/search\?q=/);
    await expect(page.getByRole("searchbox", { name: "Words to look for" })).toHaveValue(typed);
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
  await expect(page.getByText("try another form of a word, or fewer words")).toBeVisible();
  await expect(page.getByRole("link", { name: "all pairs" })).toHaveAttribute("href", "/");
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

for (const typed of HOSTILE) {
  test(`a search for ${JSON.stringify(typed.slice(0, 24))} is answered, and only with words`, async ({
    request,
  }) => {
    const answer = await request.get(`/search?${new URLSearchParams({ q: typed })}`);

    expect(answer.status()).toBe(200);
    expect(await answer.text()).not.toContain("<script>alert(1)");
  });
}

for (const query of [
  "q=%E0%A4%A",
  "q=a&q=b",
  "q[]=a",
  "q=a&after=-1",
  "q=a&after=1e999",
  "after=20",
  "q=%00",
]) {
  test(`the search answers the malformed query ${query}`, async ({ request }) => {
    expect((await request.get(`/search?${query}`)).status()).toBe(200);
  });
}

test("markup typed into the search is shown, not run", async ({ page }) => {
  const typed = `"><img src=x onerror="document.title='run'">`;
  await page.goto(`/search?${new URLSearchParams({ q: typed })}`);

  await expect(page.getByRole("searchbox", { name: "Words to look for" })).toHaveValue(typed);
  await expect(page).toHaveTitle(/^Search/);
});
