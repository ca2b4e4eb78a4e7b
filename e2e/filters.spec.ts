import type { Page } from "@playwright/test";
import { expect, follow, headlines, required, test } from "./test";

const PAGE_SIZE = 20;
const FILTERS = ["How much changed", "What the later statement does", "Speaker", "Topic"];

const filtersUnder = (page: Page, heading: string) =>
  page.getByRole("navigation", { name: heading, exact: true }).getByRole("link");

/** How many pairs the list says that it has. */
async function totalOf(page: Page): Promise<number> {
  const heading = await page.getByRole("heading", { name: /pairs? found$|\d+ pairs?$/ }).textContent();
  return Number(
    required(heading?.match(/(\d+) pairs?/)?.[1], "The list does not say how many pairs it has."),
  );
}

const countIn = (words: string) =>
  Number(required(words.match(/(\d+)(?: ×)?$/)?.[1], `No count in “${words}”.`));

/** Follows a filter, and checks that the list has as many pairs as the filter promised. */
async function choose(page: Page, heading: string, label: RegExp) {
  const link = filtersUnder(page, heading).filter({ hasText: label });
  const promised = countIn(required(await link.textContent(), "The filter has no words."));
  await follow(link);
  const chosen = page.getByRole("list", { name: "Chosen filters" }).getByRole("listitem");
  await expect(chosen.filter({ hasText: label })).toHaveCount(1);
  expect(await totalOf(page)).toBe(promised);
}

for (const heading of FILTERS) {
  test(`under “${heading}” each count is the number of pairs that the filter shows`, async ({ page }) => {
    await page.goto("/");
    const links = await filtersUnder(page, heading).all();
    const filters = await Promise.all(
      links.map(async (link) => ({
        href: required(await link.getAttribute("href"), "A filter leads nowhere."),
        count: countIn(required(await link.textContent(), "A filter has no words.")),
      })),
    );
    expect(filters.length).toBeGreaterThan(2);

    for (const { href, count } of filters) {
      const list = await (await page.request.get(href)).text();
      expect(list.match(/(\d+) pairs? found/)?.[1], href).toBe(String(count));
      expect(list.match(/<article\b/g), href).toHaveLength(Math.min(count, PAGE_SIZE));
    }
  });
}

test("a filter shows only pairs that fit it", async ({ page }) => {
  await page.goto("/?extent=partial");
  const labels = page.getByRole("list", { name: "Labels" });
  const shown = await labels.count();

  expect(shown).toBeGreaterThan(1);
  await expect(labels.filter({ hasText: "Partial change" })).toHaveCount(shown);
});

test("filters combine, each count allows for the others, and the address keeps them all", async ({
  page,
}) => {
  await page.goto("/");
  await choose(page, "How much changed", /^Partial change/);
  await choose(page, "Speaker", /^Donald Trump/);
  await choose(page, "What the later statement does", /^Reverses/);
  await choose(page, "Topic", /^Russian interference/);

  expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
    extent: "partial",
    speaker: "donald-trump",
    relation: "reverses",
    topic: "2016-election-interference",
  });
  const found = await headlines(page);
  expect(found.length).toBeGreaterThan(0);
  await page.reload();
  expect(await headlines(page)).toEqual(found);
});

test("each filter can be taken away by itself, from the list of filters and from what is chosen", async ({
  page,
}) => {
  await page.goto("/?extent=partial&speaker=donald-trump&relation=reverses");
  await follow(filtersUnder(page, "How much changed").filter({ hasText: "chosen; clear" }));
  await expect(page).toHaveURL("/?relation=reverses&speaker=donald-trump");

  await follow(page.getByRole("link", { name: /^Reverses.*clear this filter$/ }));
  await expect(page).toHaveURL("/?speaker=donald-trump");
  await follow(page.getByRole("link", { name: "Clear all" }));
  await expect(page).toHaveURL("/");
  await expect(page.getByRole("list", { name: "Chosen filters" })).toBeHidden();
});

test("dates narrow the list to the pairs whose later statement was made between them", async ({ page }) => {
  await page.goto("/?extent=partial");
  const before = await totalOf(page);
  await page.getByLabel("From").fill("2018-07-18");
  await page.getByLabel("Until").fill("2018-07-19");
  await page.getByRole("button", { name: "Show these dates" }).click();
  await page.waitForURL("/?extent=partial&from=2018-07-18&until=2018-07-19");

  await expect(page.getByRole("link", { name: /^from 18 July 2018/ })).toBeVisible();
  await expect(page.getByLabel("From")).toHaveValue("2018-07-18");
  const days = await page
    .getByRole("figure", { name: /^After/ })
    .getByRole("time")
    .allTextContents();
  expect(days.length).toBe(await totalOf(page));
  expect(days.length).toBeLessThan(before);
  expect(new Set(days)).toEqual(new Set(["18 July 2018", "19 July 2018"]));
});

test("filters that no pair fits say so, and how to go on", async ({ page }) => {
  const answer = await page.goto("/?extent=full&relation=reaffirms");

  expect(answer?.status()).toBe(200);
  expect(await totalOf(page)).toBe(0);
  await expect(
    page.getByText("No pair fits all of these filters. Clear one of them to see more."),
  ).toBeVisible();
  await follow(page.getByRole("link", { name: /^Full change.*clear this filter$/ }));
  expect(await totalOf(page)).toBeGreaterThan(0);
});

test("a mistyped filter still shows a list", async ({ page }) => {
  await page.goto("/");
  const all = await headlines(page);
  const answer = await page.goto("/?extent=fulll&relation=&from=yesterday&until=2018-02-31&until=x");

  expect(answer?.status()).toBe(200);
  expect(await headlines(page)).toEqual(all);
});
