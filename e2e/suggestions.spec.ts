import type { Page } from "@playwright/test";
import { violations } from "./axe";
import { expect, required, test } from "./test";

const NAME = "Search the pairs";

async function typeIn(page: Page, words: string) {
  const field = page.getByRole("combobox", { name: NAME });
  await field.pressSequentially(words);
  return { field, list: page.getByRole("listbox", { name: "Suggestions" }) };
}

test("what is typed is offered to its end, and chosen by keyboard alone", async ({ page }) => {
  await page.goto("/method");
  const { field, list } = await typeIn(page, "sarah san");
  await expect(field).toHaveAttribute("aria-expanded", "true");
  await expect(list.getByRole("option").first()).toHaveText("Sarah SandersSpeaker");
  await expect(field).not.toHaveAttribute("aria-activedescendant");

  await page.keyboard.press("ArrowDown");
  await expect(list.getByRole("option", { selected: true })).toHaveText("Sarah SandersSpeaker");
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/speakers/sarah-sanders");
});

test("arrows go round, Escape closes and keeps the words, and Enter then searches for them", async ({
  page,
}) => {
  await page.goto("/");
  const { field, list } = await typeIn(page, "incredib");
  await expect(list.getByRole("option", { name: "incredible Search" })).toBeVisible();
  const count = await list.getByRole("option").count();
  await page.keyboard.press("ArrowUp");
  await expect(list.getByRole("option").nth(count - 1)).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowDown");
  await expect(list.getByRole("option", { selected: true })).toHaveCount(0);

  await page.keyboard.press("Escape");
  await expect(list).toBeHidden();
  await expect(field).toHaveAttribute("aria-expanded", "false");
  await expect(field).toHaveValue("incredib");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/search?q=incredib");
});

test("an entry is offered by its headline, and opened by a click", async ({ page }) => {
  await page.goto("/search");
  const field = page.getByRole("combobox", { name: "Words to look for" });
  await field.pressSequentially("incredible off");
  await page.getByRole("option", { name: /an incredible offer.*Entry$/ }).click();
  await expect(page).toHaveURL(/\/pairs\/incredible-offer$/);
});

for (const name of [NAME, "Words to look for"]) {
  test(`on a phone the suggestions below “${name}” fit the screen`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    await page.goto("/search");
    await page.getByRole("combobox", { name }).pressSequentially("russia");
    const list = page.getByRole("listbox", { name: "Suggestions" });
    await expect(list).toBeVisible();
    const box = required(await list.boundingBox(), "The list has no box.");

    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(320);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
}

test("suggestions are answered as JSON, and no request breaks them", async ({ request }) => {
  const answer = await request.get("/search/suggestions.json?q=incredib");
  expect(answer.status()).toBe(200);
  expect(await answer.json()).toMatchObject({
    suggestions: expect.arrayContaining([
      { kind: "words", label: "incredible", path: "/search?q=incredible" },
    ]),
  });
  for (const [query, status] of Object.entries({
    "": 400,
    "?q=a&q=b": 400,
    [`?q=${"a".repeat(201)}`]: 400,
    "?q=": 200,
    "?q=%00": 200,
    "?q=%E0%A4%A": 200,
    "?q[]=a": 400,
  })) {
    expect((await request.get(`/search/suggestions.json${query}`)).status(), query).toBe(status);
  }
});
