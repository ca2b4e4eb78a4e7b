import { expect, test } from "./test";

/** What breaks searches: the signs of query languages, of SQL and of markup, control signs, and too much of it. */
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

  await expect(page.getByRole("combobox", { name: "Words to look for" })).toHaveValue(typed);
  await expect(page).toHaveTitle(/^Search/);
});
