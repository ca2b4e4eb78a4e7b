import { addressOf, expect, follow, headlines, KINDS, PENDING, test } from "./test";

test.use({ javaScriptEnabled: false });

for (const kind of KINDS) {
  test(`${kind}: the answer itself has the whole page`, async ({ request }) => {
    const html = await (await request.get(await addressOf(kind, request))).text();

    expect(html.match(/<h1\b/g)).toHaveLength(1);
    expect(html.match(/<main\b/g)).toHaveLength(1);
    expect(html).toMatch(/<footer\b.*<\/footer>/s);
    expect(html, "nothing waits for a script to be shown").not.toMatch(PENDING);
  });
}

test("a pair reads whole, definitions and stored copies too", async ({ page }) => {
  await page.goto("/pairs/would-wouldnt");
  await expect(page.getByRole("blockquote").first()).toContainText("I don’t see any reason why it would be");
  await expect(page.getByText("“would” became “wouldn’t” and “Russia” was added.")).toBeVisible();

  await page.getByRole("button", { name: "Corrects wording" }).click();
  await expect(page.getByRole("note").filter({ hasText: "other words were meant or spoken" })).toBeVisible();
  await page.keyboard.press("Escape");
  const copy = page.getByRole("group").filter({ hasText: "The words in our stored copy" }).first();
  await copy.getByText("The words in our stored copy").click();
  await expect(copy.getByRole("blockquote")).toBeVisible();
});

test("filters, dates and pages work", async ({ page }) => {
  await page.goto("/");
  await follow(page.getByRole("link", { name: "Older pairs" }));
  expect((await headlines(page)).length).toBeGreaterThan(0);

  await follow(page.getByRole("link", { name: /^US-UK relations \d+$/ }));
  await page.getByLabel("Until").fill("2018-07-13");
  await page.getByRole("button", { name: "Show these dates" }).click();
  await page.waitForURL("/?topic=us-uk&from=&until=2018-07-13");
  expect(await headlines(page)).toEqual([
    "After telling The Sun that May “probably went the opposite way”, Trump says he did not criticize her",
  ]);
});

test("the search works from any page", async ({ page }) => {
  await page.goto("/method");
  await page.getByRole("searchbox", { name: "Search the pairs" }).fill("lantern");
  await page.getByRole("search").getByRole("button", { name: "Search" }).click();

  await page.waitForURL("/search?q=lantern");
  expect(await headlines(page)).toEqual(["Invented: lantern fee"]);
});

test("a speaker's statements can be read over time, and as a table", async ({ page }) => {
  await page.goto("/speakers/sarah-sanders");
  const timeline = page.getByRole("figure", { name: "Statements in the pairs on Sarah Sanders, over time" });
  const table = timeline.getByRole("table");
  await expect(timeline.getByRole("link", { name: "“I think that's an incredible offer”" })).toBeVisible();
  await expect(table).toBeHidden();

  await timeline.getByText("Show as a table").click();
  await expect(table.getByRole("columnheader")).toHaveText(["Relation", "Extent", "Earlier", "Later"]);
  await expect(table.getByRole("rowheader")).toHaveCount(3);
});

test("the answers to a question can be read, drawn and as a table", async ({ page }) => {
  await page.goto("/questions/should-russia-question-americans");
  const drawing = page.getByRole("group", { name: /^Answers over time: Should Russian/ });
  await expect(drawing.getByRole("link", { name: /^16 July 2018, Donald Trump: Yes\./ })).toBeVisible();
  await expect(page.getByText("From one date on record to the next, the answer changed once.")).toBeVisible();

  await page.getByText("Show as a table").click();
  await expect(page.getByRole("table").getByRole("row")).toHaveText([
    /^Date/,
    /16 Jul 2018.*Donald Trump.*Yes/,
    /18 Jul 2018.*The White House.*Unclear/,
    /19 Jul 2018.*Donald Trump.*No/,
  ]);
});
