import { expect, test } from "./test";

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  await page.goto("/pairs/would-wouldnt");
});

test("paper carries no navigation, search or filters", async ({ page }) => {
  await expect(page.getByRole("navigation", { name: "Main" })).toBeHidden();
  await expect(page.getByRole("search")).toBeHidden();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();

  await page.goto("/");
  await expect(page.getByRole("complementary", { name: "Filters" })).toBeHidden();
  await expect(page.getByRole("article").first()).toBeVisible();
});

test("the address of every source is printed beside its title", async ({ page }) => {
  const titles = page
    .getByRole("region", { name: "Sources" })
    .getByRole("heading", { level: 4 })
    .getByRole("link");
  expect(await titles.count()).toBe(5);

  for (const title of await titles.all()) {
    const printed = await title.evaluate((link) => getComputedStyle(link, "::after").content);
    expect(printed).toContain(await title.getAttribute("href"));
  }
});

test("what is folded or opens by a tap on screen stands open on paper", async ({ page }) => {
  const copy = page.getByRole("group").filter({ hasText: "The words in our stored copy" }).first();
  await expect(copy.getByRole("blockquote")).toBeVisible();
  await expect(copy.getByRole("code")).toHaveText(/[0-9a-f]{64}/);

  const definition = page.getByRole("note").filter({ hasText: "other words were meant or spoken" });
  await expect(definition.first()).toBeVisible();
});

test("paper is white and its words are black, also for those who read in the dark", async ({ page }) => {
  await page.emulateMedia({ media: "print", colorScheme: "dark" });

  await expect(page.locator("html")).toHaveCSS("background-color", "rgb(255, 255, 255)");
  await expect(page.getByRole("heading", { level: 1 })).toHaveCSS("color", "rgb(0, 0, 0)");
});
