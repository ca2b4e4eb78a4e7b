import { SCENARIOS } from "@/seed/scenario-names";
import { expect, test } from "./test";

const WORDS = ["البئر مفتوحة للجميع.", "البئر مغلقة للجميع."];

test("a quotation in Arabic is marked as Arabic and runs from right to left", async ({ page }) => {
  await page.goto(`/pairs/${SCENARIOS.rightToLeft}`);
  const quotes = page.getByRole("region", { name: "The two statements" }).getByRole("blockquote");

  await expect(quotes).toHaveText(WORDS);
  for (const quote of await quotes.all()) {
    await expect(quote).toHaveAttribute("lang", "ar");
    await expect(quote).toHaveAttribute("dir", "rtl");
    await expect(quote).toHaveCSS("direction", "rtl");
  }
});

test("the changed words of Arabic passages are told in their own direction", async ({ page }) => {
  await page.goto(`/pairs/${SCENARIOS.rightToLeft}`);
  const changed = page.getByRole("region", { name: "The words that changed" });

  await expect(changed.getByRole("deletion")).toContainText("مفتوحة");
  await expect(changed.getByRole("insertion")).toContainText("مغلقة");
  const diff = changed.getByRole("paragraph").first();
  await expect(diff).toHaveAttribute("lang", "ar");
  await expect(diff).toHaveCSS("direction", "rtl");
});

test("the page around an Arabic quotation stays English and left to right", async ({ page }) => {
  await page.goto(`/pairs/${SCENARIOS.rightToLeft}`);

  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("heading", { level: 1 })).toHaveCSS("direction", "ltr");
  await expect(page.getByRole("region", { name: "Sources" })).toHaveCSS("direction", "ltr");
});

test("lists and searches show Arabic passages from right to left too", async ({ page }) => {
  await page.goto("/search?q=مغلقة");
  const quotes = page.getByRole("article").getByRole("blockquote");

  await expect(quotes).toHaveText(WORDS);
  await expect(quotes.last()).toHaveAttribute("lang", "ar");
  await expect(quotes.last()).toHaveCSS("direction", "rtl");
});
